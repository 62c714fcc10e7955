"""How people are addressed and named."""

import pytest

from letters.salutation import called, greeting_line, listed, named_together
from tests.letters.samples import ANA, LI, OKAFOR

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("greeting", "name", "short"),
    [
        ("Dear Ms Okafor", "Adaeze Okafor", "Ms Okafor"),
        ("Dear Ms Okafor,", "Adaeze Okafor", "Ms Okafor"),
        ("dear Ana", "Ana Sousa", "Ana"),
        ("Hi Ana!", "Ana Sousa", "Ana"),
        ("Sehr geehrte Frau Brenner", "Kim Brenner", "Frau Brenner"),
        ("Guten Tag, Kim Brenner", "Kim Brenner", "Kim Brenner"),
        ("Ms Okafor", "Adaeze Okafor", "Ms Okafor"),
        ("", "Sukarno", "Sukarno"),
        ("Dear", "Sukarno", "Sukarno"),
        ("Dear Dr. van der Berg", "Jan van der Berg", "Dr. van der Berg"),
        ("", "דנה כהן", "דנה כהן"),
    ],
)
def test_a_sentence_names_somebody_as_they_are_addressed(greeting, name, short):
    assert called(greeting, name) == short


@pytest.mark.parametrize(
    ("language", "greeting", "name", "line"),
    [
        ("en-us", "Dear Ms Okafor", "Adaeze Okafor", "Dear Ms Okafor,"),
        ("en-us", "Hello Ana!", "Ana Sousa", "Hello Ana,"),
        ("en-us", "Ms Okafor", "Adaeze Okafor", "Dear Ms Okafor,"),
        ("en-gb", "", "Taylor Jones", "Dear Taylor Jones,"),
        ("en-us", "", "", "Dear Hiring Team,"),
        ("en-us", "Sehr geehrte Frau Brenner", "Kim Brenner", "Dear Ms. Brenner,"),
        ("de", "Sehr geehrte Frau Brenner", "Kim Brenner", "Sehr geehrte Frau Brenner,"),
        ("de", "Dear Ms Okafor", "Adaeze Okafor", "Sehr geehrte Frau Okafor,"),
        ("de", "Dear Mr Li", "Wei Li", "Sehr geehrter Herr Li,"),
        ("de", "Dear Ana", "Ana Sousa", "Guten Tag, Ana Sousa,"),
        ("de", "", "", "Sehr geehrte Damen und Herren,"),
        ("fr", "Dear Ms Okafor", "Adaeze Okafor", "Madame,"),
        ("fr", "", "Kim Brenner", "Bonjour Kim Brenner,"),
        ("fr", "", "", "Madame, Monsieur,"),
        ("es", "Dear Mr Li", "Wei Li", "Estimado Sr. Li:"),
        ("es", "", "", "Estimado equipo de selección:"),
        ("en-gb", "", "", "Dear Recruitment Team,"),
        ("fr", "Madame la Directrice", "Claire Morel", "Madame la Directrice,"),
        ("de", "Madame la Directrice", "Claire Morel", "Sehr geehrte Frau Claire Morel,"),
        ("de", "Madame", "Claire Morel", "Sehr geehrte Frau Claire Morel,"),
        ("fr", "Madame Morel", "Claire Morel", "Madame,"),
    ],
)
def test_the_greeting_follows_the_language_and_never_guesses_a_gender(
    language, greeting, name, line
):
    assert greeting_line(language, greeting, name) == line


def test_people_are_listed_as_the_language_lists_them():
    people = [OKAFOR, LI, ANA]

    assert named_together(people, "en-us") == "Ms Okafor, Mr Li and Ana"
    assert named_together(people, "de") == "Frau Okafor, Herr Li und Ana"
    assert listed(["Ana", "Inés"], "es") == "Ana e Inés"
    assert listed(["Ana", "Hielo"], "es") == "Ana y Hielo"
    assert listed(["a", "b"], "de", one_of=True) == "a oder b"
    assert listed(["Ana"], "fr") == "Ana"
    assert listed([], "fr") == ""
