"""How an interview is held, by its place, its title or the sentence of a mail that says so.

A mail names telephones and teams for many reasons: it thanks for a call, its signature has a
number. Only what is about the interview to come tells how that is held.
"""

import re

from applications.models import InterviewRound
from exchange.mails.meeting_places import ABOUT, CLOCK, sentences_of

Format = InterviewRound.Format

CALLS = re.compile(r"zoom|teams|meet\.|webex|hirevue|whereby|skype|google[_ ]meet|bluejeans", re.I)
LINK = re.compile(r"https?://\S+")
JOINING = re.compile(
    r"https://(?:[\w-]+\.)*(?:teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet)/|meet\.google\.com/"
    r"|zoom\.us/(?:j|my|w|s)/|webex\.com/|whereby\.com/|gotomeet(?:ing)?\.(?:com|me)/)[^\s<>\"]+",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?[\d ()/-]{7,}")
_PHONE_AS_PLACE = re.compile(r"\b(?:(?:tele)?phone|telefon\w*|téléphon\w*|teléfono)\b", re.I)
_WAYS = {
    Format.PHONE: (
        r"\b(?:(?:by|via|over the|on the) (?:tele)?phone|telephonic|telefonisch\w*|téléphonique"
        r"|(?:tele)?phone[ -](?:interview|screen|call|chat|conversation|appointment|meeting)\w*"
        r"|telefon(?:interview|gespräch|at|termin)\w*|(?:per|am|via|al) telefon|par téléphone"
        r"|(?:rufe|ruft|rufen) (?:(?:ich|wir|dich|sie|ihn) )*[^!?\n]{0,90}\ban(?=\W*$|[.!?])"
        r"|(?:will|['’]ll|shall) (?:(?:call|ring|phone) you|give you a (?:\w+ )?(?:call|ring))"
        r"|vous appeller\w+|t['’]appeller\w+"
        r"|(?:le|la|te) llamar(?:é|á|emos|án)"
        r"|por teléfono|telefónic\w+|per telefono|al telefono|telefonic\w+)\b"
    ),
    Format.VIDEO: (
        r"\b(?:zoom|webex|skype|whereby|hirevue|bluejeans|(?:microsoft|ms)[ -]teams|google[ _]meet"
        r"|(?:via|on|over|by|using|through|per|über|auf|sur|por|su|tramite) teams"
        r"|(?<=\()teams(?=\))|teams[ -](?:call|meeting|interview|besprechung|termin|link)\w*"
        r"|video[ -]?(?:call|chat|conversation|interview|meeting|link|conferenc|gespräch|telefonat"
        r"|konferenz|anruf|llamada|chiamata)\w*|(?:by|via|per|en|par|por) (?:video|vidéo|vídeo)"
        r"|(?:en |par )visio|visioconférence)\b"
    ),
    Format.ON_SITE: (
        r"\b(?:in[ -]person|face[ -]to[ -]face|on[ -]?site|(?:at|in|to) our (?:[\w'’-]+ ){0,3}"
        r"(?:office|premises|headquarters|hq|branch|store|shop|site|depot|warehouse|school|clinic|hospital"
        r"|studio|factory|plant)s?|vor ort|bei uns (?:im|in)|(?:in|im) unser\w* (?:[\w-]+ ){0,2}"
        r"(?:büro|haus|filiale|räum|geschäftsstelle|zentrale|werk|standort|niederlassung)\w*"
        r"|sur place|en présentiel|dans nos (?:locaux|bureaux|murs)|(?:à|dans) nos bureaux"
        r"|presencial\w*|en nuestr[ao]s (?:oficinas|instalaciones|locales)|en persona"
        r"|in presenza|di persona|nei nostri uffici|presso la nostra sede)\b"
    ),
    Format.TRIAL: (
        r"\b(?:trial (?:days?|shifts?|session)|working interview|probearbeit\w*|probetag\w*"
        r"|schnuppertag\w*|hospitation\w*|journée d['’]essai|(?:día|jornada|turno) de prueba"
        r"|(?:giornata|turno) di prova)\b"
    ),
}
_WORDS = {way: re.compile(words, re.IGNORECASE) for way, words in _WAYS.items()}
# A sentence that thanks for what was, or says how to reach its writer.
ASIDE = re.compile(
    r"\b(?:thank\w*|grateful|enjoyed|pleasure|spoke|after|following (?:our|the)"
    r"|following your(?! application)|further to(?! your application)"
    r"|questions?|reach|contact|cannot|can['’]?t|dank\w*|nach (?:unserem|dem|ihrem|deinem)"
    r"|fragen|erreich\w*|merci|remerci\w*|suite à(?! votre candidature)|après|joindre|contacter"
    r"|gracias|agradec\w*|tras|después|preguntas|grazie|ringrazi\w*|dopo|domande|contatt\w*)\b",
    re.IGNORECASE,
)
_WHAT_WAS = re.compile(
    r"^\W*(?:after|having|following|nach|nachdem|après|suite à|tras|después de|dopo)\b"
    r"(?:(?!(?-i: [A-ZÀ-Ý]\w+ [A-ZÀ-Ý]))[^,.!?\n]){3,80},\s+",
    re.IGNORECASE,
)


def way_of_meeting(*, place: str, title: str, text: str) -> str:
    """A trial day where one is named; by video where there is a link to a call, by phone where only
    a number is told; empty where nothing says how, or more than one way is named."""
    labels = f"{place} {title}"
    if _WORDS[Format.TRIAL].search(title):
        return Format.TRIAL
    named = {
        way
        for sentence in map(what_comes, sentences_of(text))
        if _is_about_what_comes(sentence)
        for way, words in _WORDS.items()
        if words.search(sentence)
    }
    if Format.TRIAL in named:
        return Format.TRIAL
    if LINK.match(place) or CALLS.search(labels) or JOINING.search(text):
        return Format.VIDEO
    if _NUMBER.fullmatch(place.strip()) or _PHONE_AS_PLACE.search(labels):
        return Format.PHONE
    if not named and place:
        return Format.ON_SITE
    return named.pop() if len(named) == 1 else ""


def _is_about_what_comes(sentence: str) -> bool:
    names_it = ABOUT.search(sentence) or CLOCK.search(sentence)
    return bool(names_it) and not ASIDE.search(sentence)


def says_video(sentence: str) -> bool:
    return bool(_WORDS[Format.VIDEO].search(sentence))


def what_comes(sentence: str) -> str:
    """The sentence without what was, at its beginning: "After reading your CV, …"."""
    return _WHAT_WAS.sub("", sentence)
