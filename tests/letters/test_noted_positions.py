"""The positions that people note in a hurry in French, Spanish and Italian, inside a sentence."""

import pytest

from letters.languages import LANGUAGES

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("language", "typed", "position"),
    [
        ("fr", "RESPONSABLE MAGASIN", "responsable magasin"),
        ("fr", "ÉDUCATEUR SPÉCIALISÉ", "éducateur spécialisé"),
        ("fr", "Poste d’agent d’accueil", "agent d’accueil"),
        ("fr", "un poste de vendeur", "vendeur"),
        ("fr", "Le responsable boutique", "responsable boutique"),
        ("fr", "Chef de Projet Marketing", "chef de projet marketing"),
        ("fr", "Chargé(e) de Clientèle", "chargé(e) de clientèle"),
        ("fr", "Hôte/Hôtesse de caisse", "hôte/hôtesse de caisse"),
        ("fr", "IDE de nuit", "IDE de nuit"),
        ("fr", "CONSEILLER(ÈRE) CLIENTÈLE", "conseiller(ère) clientèle"),
        ("fr", "Poste : comptable", "comptable"),
        ("es", "Se busca camarero", "camarero"),
        ("fr", "Alternance – chargé de communication", "chargé de communication"),
        ("fr", "Office Manager", "Office Manager"),
        ("fr", "SRE", "SRE"),
        ("es", "RESPONSABLE TIENDA", "responsable tienda"),
        ("es", "Ingeniero Industrial", "ingeniero industrial"),
        ("es", "Puesto de recepcionista", "recepcionista"),
        ("es", "Técnico de RRHH", "técnico de RRHH"),
        ("es", "Key Account Manager", "Key Account Manager"),
        ("it", "RESPONSABILE NEGOZIO", "responsabile negozio"),
        ("it", "EDUCATORE", "educatore"),
        ("it", "OSS", "OSS"),
        ("it", "Ingegnere Gestionale", "ingegnere gestionale"),
        ("it", "Posizione di receptionist", "receptionist"),
        ("it", "UX Designer", "UX Designer"),
        ("fr", "ATSEM", "ATSEM"),
        ("fr", "poste caissier", "caissier"),
        ("es", "puesto cajero", "cajero"),
        ("fr", "hote de caisse", "hôte de caisse"),
        ("fr", "equipier polyvalent", "équipier polyvalent"),
        ("fr", "Electrical Engineer", "Electrical Engineer"),
        ("es", "tecnico de laboratorio", "técnico de laboratorio"),
        ("fr", "HOTESSE D’ACCUEIL", "hôtesse d’accueil"),
        ("fr", "Agent D’Entretien", "agent d’entretien"),
        ("fr", "CHARGÉE D’INSERTION", "chargée d’insertion"),
        ("fr", "Assistante Maternelle", "assistante maternelle"),
        ("es", "Auxiliar de Geriatría", "auxiliar de geriatría"),
        ("fr", "Customer Experience Manager", "Customer Experience Manager"),
        ("fr", "Chef de Produit Junior", "chef de produit junior"),
        ("es", "Responsable de Compras Junior", "responsable de compras junior"),
        ("it", "Responsabile Prodotto Junior", "responsabile prodotto junior"),
    ],
)
def test_a_position_is_a_common_noun_inside_a_sentence(language, typed, position):
    assert LANGUAGES[language].position(typed) == position
