"""The languages that letters are written in, by the code that a letter stores."""

from letters.languages.english.language import AmericanEnglish, BritishEnglish
from letters.languages.french.language import French
from letters.languages.german.language import German
from letters.languages.italian.language import Italian
from letters.languages.protocol import LetterLanguage
from letters.languages.spanish.language import Spanish

DEFAULT_LANGUAGE = "en-us"
LANGUAGES: dict[str, LetterLanguage] = {
    language.code: language
    for language in (AmericanEnglish(), BritishEnglish(), German(), French(), Spanish(), Italian())
}
LANGUAGE_CHOICES = [(code, language.label) for code, language in LANGUAGES.items()]
