"""What is gathered from the record before a letter is drafted."""

import pytest

from applications.models import Contact
from letters.beginning import begin_letter
from letters.drafting.gathering import gather
from letters.drafting.position import bare_position
from letters.kinds import Kind
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db


def test_a_letter_names_the_position_without_the_postings_appendix(person):
    application = make_application(person, position="Projektleiterin (m/w/d)")
    assert gather(application, today=DAY).position == "Projektleiterin"


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("recorded", "written"),
    [
        ("Projektleiterin (m/w/d)", "Projektleiterin"),
        ("Pflegefachkraft [m|w|d] Nachtdienst", "Pflegefachkraft Nachtdienst"),
        ("Entwickler (all genders)", "Entwickler"),
        ("Entwickler (gn)", "Entwickler"),
        ("Entwickler (m/w/divers)", "Entwickler"),
        ("Koch m/w/d", "Koch"),
        ("Koch d/m/w", "Koch"),
        ("(m/w/d) Koch", "Koch"),
        ("Koch (m/w/d) in Teilzeit", "Koch"),
        ("Koch (m/w/d) - Voll-/Teilzeit", "Koch"),
        ("Assistante de direction H/F", "Assistante de direction"),
        ("Vendeur H-F", "Vendeur"),
        ("Vendeur h/f CDI", "Vendeur"),
        ("Vendeur (F/H) - CDI", "Vendeur"),
        ("Vendeur - CDD 6 mois (H/F)", "Vendeur"),
        ("Vendeur - CDI", "Vendeur"),
        ("Vendeur h/f en boulangerie", "Vendeur en boulangerie"),
        ("Comptable (F/H)", "Comptable"),
        ("Camarero H/M", "Camarero"),
        ("Head of Sales (EMEA), 12-month contract", "Head of Sales (EMEA)"),
        ("Nurse - maternity cover", "Nurse"),
        ("Teacher of Maths (0.6 FTE)", "Teacher of Maths"),
        ("Barista, zero hours contract", "Barista"),
        ("Cleaner, 16 hours a week", "Cleaner"),
        ("Cover Supervisor", "Cover Supervisor"),
        ("Producer, 24 Hours", "Producer, 24 Hours"),
        ("Sachbearbeiter, befristet bis 31.12.2027", "Sachbearbeiter"),
        ("Erzieherin als Elternzeitvertretung", "Erzieherin"),
        ("Verkäufer auf Minijobbasis", "Verkäufer"),
        ("Pflegefachkraft 80-100 %", "Pflegefachkraft"),
        ("Leitung der Vertretung in Bonn", "Leitung der Vertretung in Bonn"),
        ("Professeur, CDD de 6 mois", "Professeur"),
        ("Assistante - remplacement congé maternité", "Assistante"),
        ("Jefa de compras (sustitución por maternidad)", "Jefa de compras"),
        ("Administrativo, contrato temporal", "Administrativo"),
        ("Contable (media jornada)", "Contable"),
        ("Responsabile acquisti (sostituzione maternità)", "Responsabile acquisti"),
        ("Commessa, 24 ore settimanali", "Commessa"),
        ("Engineer (R&D)", "Engineer (R&D)"),
        ("Engineer A/D", "Engineer A/D"),
        ("Nurse, Grade A-D", "Nurse, Grade A-D"),
        ("C/C++ Developer", "C/C++ Developer"),
        ("Teacher, part-time", "Teacher, part-time"),
        ("Verkäufer:in", "Verkäufer:in"),
        ("Vendeur(se)", "Vendeur(se)"),
        ("H/F", "H/F"),
        ("(m/w/d)", "(m/w/d)"),
    ],
)
def test_the_additions_of_a_posting_stay_out_and_nothing_else(recorded, written):
    assert bare_position(recorded) == written


def test_thanks_for_a_recommendation_go_to_who_gave_it_and_to_nobody_else(person):
    application = make_application(person)
    add_round(application, [("Adaeze Okafor", "Dear Ms Okafor")])
    unknown = begin_letter(application, Kind.REFERRER_THANKS, today=DAY)
    application.referred_by = Contact.objects.create(owner=person, name="Jo Smith")
    application.save(update_fields=["referred_by"])
    known = begin_letter(application, Kind.REFERRER_THANKS, today=DAY)

    assert unknown.recipient is None
    assert "Okafor" not in unknown.greeting + unknown.recipient_lines
    # A friend does not live at the employer's.
    assert known.recipient_lines == "Jo Smith"
    assert known.greeting == "Dear Jo Smith,"
