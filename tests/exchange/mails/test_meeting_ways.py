"""How an interview is held, where only the words of a mail tell it."""

import pytest

from exchange.mails.meeting_ways import way_of_meeting

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("We invite you to a phone interview on 3 December at 2 pm.", "phone"),
        ("Das Gespräch findet telefonisch statt.", "phone"),
        ("L’entretien aura lieu par téléphone.", "phone"),
        ("La entrevista será por teléfono.", "phone"),
        ("We would like to meet you over Zoom.", "video"),
        ("The interview is on Thursday at 1.30pm (Teams).", "video"),
        ("Je vous propose un entretien en visio mardi à 17h.", "video"),
        ("Donnerstag, 15:00 Uhr (Microsoft Teams)", "video"),
        ("The interview is on Thursday at our Manchester office.", "on_site"),
        ("Wir laden Sie zum Gespräch in unser Büro ein.", "on_site"),
        ("Nous vous recevrons dans nos locaux pour un entretien.", "on_site"),
        ("Te esperamos en nuestras oficinas a las 12:00 h.", "on_site"),
        ("We would like to invite you to a trial shift at our branch at 10 am.", "trial"),
        ("Wir laden Sie zum Probearbeiten in unser Haus ein.", "trial"),
        ("Nous vous attendons mardi à 9 h pour une journée d’essai.", "trial"),
        ("Te esperamos a las 9:00 h para un día de prueba.", "trial"),
        ("La aspettiamo alle 9:00 per una giornata di prova.", "trial"),
    ],
)
def test_the_sentence_about_the_interview_says_how_it_is_held(text, way):
    assert way_of_meeting(place="", title="", text=text) == way


@pytest.mark.parametrize(
    "aside",
    [
        "Thanks for your time on the phone.",
        "Following our phone interview, we are glad to go on.",
        "If you have questions, reach me by phone.",
        "Karen Holt\nPhone: 0161 496 0000",
        "Wie am Telefon besprochen.",
        "Bei Fragen erreichen Sie mich telefonisch.",
        "Petra Kühn\nTelefon 0421 1234-0",
        "Suite à notre échange téléphonique.",
        "N’hésitez pas à me joindre par téléphone.",
        "Gracias por la conversación telefónica.",
        "You will join one of our teams.",
        "I look forward to when we meet.",
    ],
)
def test_telephones_and_teams_that_are_named_beside_it_say_nothing(aside):
    visit = "The interview is on Thursday at 2.30pm."
    text = f"{aside}\n\n{visit}\n\n{aside}"
    assert way_of_meeting(place="", title="", text=text) == ""
    assert way_of_meeting(place="12 Mill Lane", title="Interview", text=text) == "on_site"


def test_of_two_ways_none_is_guessed():
    text = "The interview is at 2 pm, by phone or at our office."
    assert way_of_meeting(place="", title="", text=text) == ""
