"""French words as a keyboard without accents leaves them; none of them is another French word."""

import re

_ACCENTED = re.findall(
    r"\w+",
    "très façon façons hôte hôtes hôtesse hôtesses équipe équipes échange échanges expérience"
    " expériences même être reçu reçue après déjà réponse réponses qualité qualités compétence"
    " compétences diplôme métier métiers était étaient réunion déjeuner écoute énergie français"
    " sécurité maîtrise première développeur opérateur opératrice préparateur préparatrice"
    " secrétaire caissière infirmière conseillère cuisinière mécanicien électricien éducateur"
    " éducatrice bénévole bénévoles vêtements évolution clientèle société génial géniale"
    " intéressant intéressante cœur cœurs sœur sœurs œil œuvre œuvres vœu vœux bœuf nœud nœuds"
    " manœuvre manœuvres œuf œufs",
)
_UNACCENTED = str.maketrans("àâçéèêëîïôùûü", "aaceeeeiiouuu")
_WORDS = {word.translate(_UNACCENTED).replace("œ", "oe"): word for word in _ACCENTED}
# Words that a keyboard begins without their accent: Echange, Educateur, equipier.
_BEGUN_WITHOUT = re.compile(
    r"\bE(?=chang|cout|cole\b|colog|conom(?!ist)|crit|ducat(?!ion|or)|lectri(?!ca|cian)|nergi"
    r"|quip(?!ment)|t(?:at|é|ude)s?\b|tudiant|thiqu|v[aè]lu|volu(?!tion))"
    r"|\be(?=chang|ducat(?:eur|ri)|lectri(?!ca|cian)|nergie|quip(?!ment)|tudiant|thique)"
)
# What is done behind its helping verb: on a parle, vous avez explique.
_DONE = re.compile(
    r"\b(?P<has>a|ai|as|avons|avez|ont|avait|avais|avaient) "
    r"(?P<done>(?:aid|demand|donn|expliqu|invit|laiss|march|montr|parl|partag|pass|pos|propos|racont"
    r"|rencontr|rigol|touch|trait|travaill|visit)e)\b"
)
_ALSO_ENGLISH = {"experience", "experiences", "evolution", "reunion", "meme"}
_TYPED = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


def accented(text: str, *, is_a_position: bool = False) -> str:
    """`text` with the accents of everyday words: hôte de caisse, for hote de caisse.

    A position may be called so in English: Customer Experience Manager.
    """

    def with_its_accents(typed: re.Match[str]) -> str:
        small = typed[0].lower()
        if is_a_position and small in _ALSO_ENGLISH:
            return typed[0]
        if typed[0].isupper():
            return _WORDS[small].upper()
        return _WORDS[small].capitalize() if typed[0][0].isupper() else _WORDS[small]

    begun = {"E": "É", "e": "é"}
    text = _DONE.sub(lambda found: f"{found['has']} {found['done'][:-1]}é", text)
    return _BEGUN_WITHOUT.sub(lambda e: begun[e[0]], _TYPED.sub(with_its_accents, text))
