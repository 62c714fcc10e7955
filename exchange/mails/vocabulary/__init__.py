"""The words by which a mail is understood, a module for each language."""

from exchange.mails.vocabulary.english import ENGLISH
from exchange.mails.vocabulary.french import FRENCH
from exchange.mails.vocabulary.german import GERMAN
from exchange.mails.vocabulary.italian import ITALIAN
from exchange.mails.vocabulary.other_languages import DUTCH, HEBREW, PORTUGUESE
from exchange.mails.vocabulary.protocol import Vocabulary
from exchange.mails.vocabulary.spanish import SPANISH

VOCABULARIES = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, HEBREW)

__all__ = ["VOCABULARIES", "Vocabulary"]
