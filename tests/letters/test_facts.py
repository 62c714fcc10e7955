"""What is gathered from the record before a letter is drafted."""

from itertools import product

import pytest

from applications.models import Contact
from letters.beginning import begin_letter
from letters.drafting.gathering import gather
from letters.drafting.position import bare_position
from letters.kinds import KINDS, Kind
from tests.letters.samples import draft_of, full_facts
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
        ("Receptionist (12 month fixed term contract)", "Receptionist"),
        ("Dipl. Pflegefachfrau HF 80–100 %", "Dipl. Pflegefachfrau HF"),
        ("Koch (m/w/d), befristet", "Koch"),
        ("Pflegekraft (m/w/d) zu 80 %", "Pflegekraft zu 80 %"),
        ("Koch (m/w/d) gern Teilzeit", "Koch gern Teilzeit"),
        ("Vendeur (H/F) en CDI/CDD", "Vendeur"),
        ("Cajera a media jornada", "Cajera"),
        ("Pädagogische Elternzeitvertretung", "Pädagogische Elternzeitvertretung"),
        ("Teacher (history, fixed-term)", "Teacher (history, fixed-term)"),
        ("Teacher on a part-time, fixed-term contract",) * 2,
        (" 80 %", " 80 %"),
        ("SENIOR DEV!!", "senior dev"),
        ("NURSE", "nurse"),
        ("CEO", "CEO"),
        ("HGV DRIVER", "HGV driver"),
        ("Head Chef!", "Head Chef"),
        ("We're hiring: Data Analyst", "Data Analyst"),
        ("URGENT: Cleaner", "Cleaner"),
        ("Wir suchen eine Köchin", "Köchin"),
        ("Koch gesucht!", "Koch"),
        ("Stelle als Koch", "Koch"),
        ("Post of Registrar", "Registrar"),
        ("the barista job", "barista"),
        ("Barista position", "Barista"),
        ("Summer job", "Summer job"),
        ("Job title: Cleaner", "Cleaner"),
        ("KOCH (M/W/D)", "koch"),
        ("Job ref 4321: Cleaner", "Cleaner"),
        ("Cleaner (ref. A-43/21)", "Cleaner"),
        ("Reinigungskraft, Kennziffer 43/21", "Reinigungskraft"),
        ("Cleaner #4321", "Cleaner"),
        ("Sales Assistant x2", "Sales Assistant"),
        ("Data Analyst | Remote | £40k", "Data Analyst"),
        ("Data Analyst (hybrid)", "Data Analyst"),
        ("Sachbearbeiterin, Homeoffice", "Sachbearbeiterin"),
        ("Développeur senior (H/F) - télétravail, 80%", "Développeur senior"),
        ("Comptable (télétravail partiel)", "Comptable"),
        ("Desarrollador sénior (H/M) - remoto", "Desarrollador sénior"),
        ("Traductora, en remoto", "Traductora"),
        ("Sviluppatore senior (M/F) - Da remoto, 80%", "Sviluppatore senior"),
        ("Grafica | smart working", "Grafica"),
        ("Responsable télétravail", "Responsable télétravail"),
        ("Porter (full-time, 38hrs)", "Porter"),
        ("Data Analyst (Remote – UK)", "Data Analyst"),
        ("Vendedora (jornada completa)", "Vendedora"),
        ("Köchin (Teilzeit)", "Köchin"),
        ("Ärztin (TV-L E14, 75%)", "Ärztin"),
        ("Bauhofmitarbeiter EG 5", "Bauhofmitarbeiter"),
        ("Producer, 24 Hours", "Producer, 24 Hours"),
        ("Engineer E2", "Engineer E2"),
        ("Reference Librarian", "Reference Librarian"),
        ("Software Engineer II", "Software Engineer II"),
        ("Position", "Position"),
        ("teacher / tutor", "teacher / tutor"),
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


BEHIND = ("{}, {}", "{} – {}", "{} - {}", "{} ({})", "{} [{}]", "{} | {}", "{} / {}", "{} — {}")


@pytest.mark.no_database
@pytest.mark.parametrize("behind", [*BEHIND, "{} in {}", "{} @ {}", "{} – {} (Hybrid)"])
def test_where_the_job_is_stays_out_of_its_name(behind):
    assert bare_position(behind.format("Head of Ops", "London"), "London") == "Head of Ops"
    assert bare_position("London Guide", "London") == "London Guide"


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("position", "stands"),
    [
        ("Koch", "Stelle als Koch"),
        ("Lehrerin", "Stelle als Lehrerin"),
        ("Leitung Einkauf", "Stelle als Leitung Einkauf"),
        ("Praktikum im Marketing", "Stelle „Praktikum im Marketing“"),
        ("Ausbildung zum Koch", "Stelle „Ausbildung zum Koch“"),
        ("Initiativbewerbung", "Stelle „Initiativbewerbung“"),
        ("FSJ", "Stelle „FSJ“"),
        ("Ehrenamt im Laden", "Stelle „Ehrenamt im Laden“"),
        ("Verwaltung", "Stelle „Verwaltung“"),
        ("Ferienjob", "Stelle „Ferienjob“"),
    ],
)
@pytest.mark.parametrize("kind", Kind)
def test_nobody_is_an_internship_in_german(kind, position, stands):
    facts = full_facts(position=position)
    assert stands in draft_of(kind, KINDS[kind].variants[0], "de", facts).body


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("language", "no_post", "post"),
    [
        ("en-gb", "post of", "the post of Teacher"),
        ("en-us", "Internship position", "the Teacher position"),
    ],
)
@pytest.mark.parametrize("kind", Kind)
def test_an_internship_is_no_post_in_english(kind, language, no_post, post):
    def body(position):
        facts = full_facts(position=position)
        return draft_of(kind, KINDS[kind].variants[0], language, facts).body

    assert "the Marketing Internship" in body("Marketing Internship")
    assert no_post not in body("Marketing Internship")
    assert post in body("Teacher")
    assert no_post.replace("Internship", "Tester (temp contract)") in body("Tester (temp contract)")


POSITIONS = {
    "en": ("Nurse", "Marketing Manager", "Head of Sales (EMEA)", "C++ Developer", "teacher"),
    "de": ("Koch", "Kaufmännische Angestellte", "Leitung der Küche", "Verkäufer/in"),
    "fr": ("Infirmière", "Aide à domicile", "Chef de projet R&D"),
    "it": ("Commessa", "Responsabile acquisti", "Addetto alle vendite"),
    "es": ("Cajera", "Jefa de compras", "Auxiliar de enfermería"),
}
TERMS = {
    "en": (
        "fixed-term contract", "Fixed Term", "12 month contract", "12-month fixed term contract",
        "zero hours contract", "Temporary Contract", "FTC", "0.5 FTE", "80% FTE", "Maternity Cover",
        "parental leave cover", "20 hours a week", "37.5 hrs per week",
    ),
    "de": (
        "befristet", "unbefristet", "befristet bis 31.12.2027", "befristet für 12 Monate",
        "Elternzeitvertretung", "als Mutterschutzvertretung", "auf Minijobbasis", "520-Euro-Basis",
        "50 %", "80–100 %", "20 Stunden pro Woche", "38,5 Std./Woche",
    ),
    "fr": (
        "CDD", "en CDI", "CDD de 6 mois", "remplacement congé maternité", "congé de maternité",
        "24 h/semaine", "temps plein", "à temps partiel",
    ),
    "it": (
        "tempo pieno", "a tempo determinato", "sostituzione maternità", "supplenza per maternità",
        "contratto a termine", "24 ore settimanali",
    ),
    "es": (
        "sustitución por maternidad", "baja por maternidad", "contrato temporal", "media jornada",
        "a media jornada", "contrato de 6 meses", "20 horas por semana",
        "jornada completa", "a jornada parcial",
    ),
}  # fmt: skip
LEADING = {
    "en": (
        "on a", "On A", "for", "For", "at", "in a", "with a", "as", "up to", "initially", "from",
        "working", "Working", "on an initial", "on a full-time,", "approx.", "covering a", "max.",
    ),
    "de": (
        "in", "mit", "zu", "ab", "für", "für eine", "im Rahmen einer", "zunächst", "Zunächst",
        "vorerst auf", "mindestens", "ca.", "bis zu", "gern", "in einer", "auch", "mit rund",
    ),
    "fr": ("pour un", "en", "à", "dans le cadre d’un", "pour", "d’abord", "sur un", "environ"),
    "it": ("per", "con un", "in", "a", "inizialmente", "con", "almeno", "per una"),
    "es": ("para", "con", "de", "por una", "inicialmente", "a", "con un", "al menos"),
}  # fmt: skip


@pytest.mark.no_database
@pytest.mark.parametrize("tongue", POSITIONS)
def test_a_term_behind_a_mark_is_cut_off(tongue):
    for position, term, behind in product(POSITIONS[tongue], TERMS[tongue], BEHIND):
        assert bare_position(behind.format(position, term)) == position


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize("tongue", POSITIONS)
@pytest.mark.parametrize("behind", ["{} {}", *BEHIND])
@pytest.mark.parametrize("mark", ["", " (m/w/d)"])
def test_a_cut_leaves_no_word_that_led_to_what_was_cut(tongue, behind, mark):
    marks = ("{} {}", "{}, {}", "{} ({})", "{} - {}", "{} ({}", "{} {})")
    for position, term in product(POSITIONS[tongue], TERMS[tongue]):
        for words, between in product(LEADING[tongue], marks):
            led_to = between.format(words, term)
            written = bare_position(behind.format(f"{position}{mark}", led_to))
            assert written in (position, behind.format(position, led_to))


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
