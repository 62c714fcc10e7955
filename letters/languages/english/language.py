"""English, of the United States and of the United Kingdom."""

import datetime
import re
from dataclasses import replace

from letters.languages.english.hint_phrases import PHRASES
from letters.languages.english.moments import (
    ADJECTIVES,
    is_a_gerund,
    things,
    with_a_thing_behind,
    with_its_subject,
    without_liking,
)
from letters.languages.english.names import ARTICLES
from letters.languages.english.positions import named
from letters.languages.english.shorthand import in_full
from letters.languages.english.strengths import strength
from letters.languages.english.to_the_reader import of_the_only_reader, to_the_reader
from letters.languages.figures import with_cents, with_thousands
from letters.languages.noted import in_a_line, with_its_last
from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    LetterLanguage,
    Moment,
    Strength,
    begins,
    without_stops_inside,
)
from letters.languages.sample_words import SampleWords
from letters.languages.typed_names import in_capitals
from paper.typography import PageLanguage

# "the way Ms Okafor explained", and not "the way was long".
_GOES_ON = (
    r"the (?:way|moment|time|day|fact that|minute|part where) "
    r"(?!was|is|were|went|felt|[^.]*[.;:] )\w"
)

_NO_PLACE = (
    r"(?:(?:fully|100 ?%) )?remote(?:ly)?(?: \(.+\))?|hybrid(?: \(.+\))?|wfh"
    r"|(?:(?:working |work )?from )?home|home ?office|on[ -]?site|tb[ca]|various|anywhere|flexible"
)
# Places that are no names, Downtown and Head Office; Downtown Portland is one.
_COMMON_PLACE = (
    r"(?P<where>(?:down|mid|up)town)|(?:the )?(?P<which>(?:city|town) cent(?:re|er)"
    r"|(?:head|main|central|local) ?office|headquarters|main (?:site|campus|branch))"
)
_STATES = (
    "al|ak|az|ar|ca|co|ct|de|fl|ga|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm"
    "|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy|dc|uk|us"
)
_IS_NO_POST = (
    r"\b(?:internship|apprenticeship|traineeship|placement|fellowship|studentship|scholarship"
    r"|secondment|contract|application|programme|scheme|residency|work experience)\b"
    r"|(?<!of )\byear$|\byear in\b"
    r"|\b(?:position|post|role|place|job|vacancy) (?:in|of|for|with|at)\b"
)

_STUDIED = re.compile(r"(PhD|[Dd]octorate|[Pp]ost-?doc|DPhil) ((?:in|on) .+)")

# What makes words with a question mark more than a thing that somebody is not sure of.
_IS_ASKED = re.compile(r",|\b(?:me|you\w*|us|any|some|and|if|to|so)\b", re.IGNORECASE)


_PER = {
    "an hour": r"/ ?h(?:r|our)?|(?<=[\dk] )p\.? ?h|(?<=\d)p\.?h|per hour|hourly",
    "a month": r"/ ?month|(?<=[\dk] )p\.?c?\.?m|(?<=\d)p\.?c?\.?m|per month",
    "a year": r"/ ?y(?:ea)?r|(?<=[\dk] )p\.?a|(?<=[\dk])p\.?a|per (?:annum|year)|(?<=\d )annually",
}


def _is_no_post(position: str) -> bool:
    """Whether it is an internship or the like; in brackets it says on which terms a post is had."""
    return bool(re.search(_IS_NO_POST, re.sub(r"\([^)]*\)", "", position), re.IGNORECASE))


class English(LetterLanguage):
    tongue = "en"

    position_gap = "[position]"
    company_gap = "[company]"
    to_translate = "[{words} (to translate)]"
    numbers = "one two three four five six seven eight nine"
    you = "you"
    you_and_others = "you, and with {others}"
    colleagues = "your colleagues"
    employer_is_you = Company("you", at="with you", is_you=True)
    conjunction = "and"
    alternative = "or"

    titles_that_are_names = ""
    titles_of_a_man = ""
    opening_to_a_man = "(?!)"
    opening_to_a_woman = "(?!)"
    addresses_nobody = (
        "all boss captain chef colleague colleagues director everyone father folks hr madam manager"
        " recruiter recruiters reverend sir sirs sister team there"
    )
    departments = (
        r"team|department|dept|division|human resources|(?-i:HR)|recruit(?:ing|ment)"
        r"|hiring|talent acquisition|committee|personnel"
        # By themselves, without a name.
        r"|^(?:the )?(?:front desk|front office|switchboard|help ?desk)$"
        r"|^(?:the |an? |my )?(?:\w+ )?(?:manager|owner|recruiter|interviewer|receptionist"
        r"|reception(?: lady)?|colleagues?|somebody|someone|everyone|everybody|all|mx"
        r"|c[efto]o|sir/madam)$"
        # An office: VP of sales, Chair of Governors, the Colonel.
        r"|^(?:(?:the|vice) )*(?:chair|head|director|dean|lead|vp|president) (?:of|for)\b.*"
        r"|^(?-i:C[A-Z]{1,2}O|[SE]?VP)$|^the \S+$"
        # Anna Boss is somebody.
        r"|^(?:the |an? |my )?(?:(?:works|school|(?-i:[a-z]\w*)) )?"
        r"(?:boss|panel(?: of .+)?|board|council|governors|trustees|jury|staff|crew"
        r"|union(?: rep)?)$"
    )
    office = "(?!)"
    titled = {"f": "Dear {short_name}", "m": "Dear {short_name}", "d": "Dear {short_name}"}
    untitled = "Dear {name}"
    friend = "Hello"
    friend_by_first_name = "Dear"
    greeting_end = ","
    keeps_international_titles = True
    reader = r"(?i:you|yours?|yoursel(?:f|ves)|u|ur)"
    others = r"(?i:they|their|them)"
    we = r"(?i:\b(?:we|us|our)\b)"

    small_words = (
        "the and of to you your is was were are have had with for that this they their there"
        " how what when which would from been it we our my his her about who by not but am"
    )
    openings = r"dear|hello|hi|hey|greetings|good (?:morning|day|afternoon|evening)"
    titles_read = {
        ("f", ""): "ms mrs miss",
        ("m", ""): "mr",
    }
    noun_phrase = (
        r"the|a|an|our|your|his|her|their|my|these|those|some of|all the"
        r"|talking|hearing|seeing|being"
    )
    question = r"how|what|why|where|who"
    asks = (
        r"(?:how|what|why|where|who|when|which)\b.* .*"
        r"|(?:are|can|could|did|do|does|have|is|was|were|will|would) (?:you|u|I|we|they|it|the)\b.*"
    )
    only_praise = (
        rf"(?:it (?:was|went) )?(?:(?:very|v|really|so|super|quite|pretty|just) )*(?:{ADJECTIVES}"
        r"|fine|well|ok(?:ay)?)(?:,? (?:I (?:guess|think|suppose)|tbh))?"
        rf"(?:(?:, and |, | and | but | & )(?:(?:very|really|so) )*(?:{ADJECTIVES}))*"
    )
    # What English has small letters for besides: a hill, an art, the rose garden.
    words_that_are_names = (
        r"\w{1,2}|amber|april|art|august|autumn|baker|bell|bill|black|brown|bush|chance|chase|cook|daisy"
        r"|dawn|day|drew|eve|faith|field|fox|frank|gene|grace|grant|gray|green|grey|guy|hall|hazel|heather"
        r"|hill|holly|hope|iris|ivy|jack|jade|jasmine|joy|june|king|lane|lee|lily|long|mark|mason|may"
        r"|miles|miller|moore|olive|park|pat|pearl|penny|pepper|pop|poppy|porter|price|ray|rice|rob"
        r"|robin|rose|ruby|rusty|sandy|shepherd|sky|smith|stone|sue|summer|taylor|turner|victor"
        r"|violet|wade|walker|ward|west|white|will|wood|young"
    )
    somebody = r"(?:his|her)(?= [a-z])"
    verb = (
        r"was|were|is|are|(?<!\d)(?<!\d )am|had|has|have|did|went|felt|made|gave|said|told|asked"
        r"|showed|laughed|liked|got|let|took|thought|knew|came|seemed|looked|stayed|talked|spoke"
        r"|explained|agreed|do|does|will|would|can|could|\w+n['’]t"
        # A participle behind its helping verb is no second one.
        r"|(?<!had )(?<!have )(?<!has )(?<!was )(?<!were )(?:answered|brought|cared|drew|helped"
        r"|invited|kept|learned|learnt|led|left|listened|lasted|loved|meant|met|opened|ran|saw|sat"
        r"|served|shared|shook|smiled|sounded|stood|tasted|taught|treated|walked|wanted|welcomed"
        r"|won|worked|wrote)"
        r"|\w{3,}ed(?= (?:my|me|us|that|how|why|everything|everyone|nobody|fire)\b)|caught"
        r"|sang|began|broke|chose|drank|drove|ate|flew|forgot|grew|rang|rode|threw|wore|woke|gave"
        r"|(?:still|also|always|never) \w+"
        r"|goes|helps|knows|laughs|makes|means|seems|shows|sounds|takes|tells|treats"
    )
    relative = r"how|what|who|whom|that|which|when|where|why|whether|,"
    subject = r"I|you|we|they|he|she|it"
    small_after_a_colon = "that"
    when = "when"
    the_moment_when = "the moment when"
    nothing = (
        r"nothing|none|no|nope|lol|(?:ha)+|no (?:idea|clue)|not? (?:really|much|sure)"
        r"|idk|dunno|meh|skip|pass|cancell?ed|postponed"
        r"|no (?:real |special )?(?:moment|highlight)s?\b.*"
        r"|(?:I )?(?:ca|could|do|did|would)(?:n|n[’'])?(?:t| not|not) (?:(?:really|rly) )?"
        r"(?:remember|recall|know|say|tell)(?: (?:really|much|yet|anything))?"
        r"|(?:I )?(?:ca|could)n?[’']?t think of (?:any|one)\w*"
        r"|see (?:my )?cv|all good|fine|ok(?:ay)?|it was (?:ok(?:ay)?|fine|all right)"
        r"|(?:nothing|none) (?:really|rly|special|much|in particular|yet|at all)"
        r"|(?:(?:idk|dunno|honestly|tbh|literally|just|I guess),? )*"
        r"(?:everything|it all|all of it)(?:,? (?:really|honestly|tbh|I guess))?|tb[ac]"
        r"|(?:see|cf\.?) (?:my |the )?(?:notes?|above|below|e?mail|debrief)"
        r"|to (?:add|come|follow|fill in)|later"
    )
    strengths = (
        r"experience|background|years?|knowledge|degree|licen[cs]e|certificate|ability|driver|nurse"
        r"|teacher|worker|speaker|fluent|native|qualified|leadership|patience|skills?"
    )
    sample = SampleWords(
        position="Shop Manager",
        role="Head of Operations",
        strength="experience with small teams",
        moment="the walk through the children’s room",
        feedback="your calm with customers",
        pay="52,000 a year",
    )
    phrases = PHRASES
    articles = ARTICLES
    always_capital = "I"
    everybody = r"all[ ]genders?|any[ ]gender"
    terms = r"full[ -]time|part[ -]time"
    terms_for_sure = (
        r"(?:(?:\d+[ -][Mm]onths? )?(?:[Ff]ixed[ -][Tt]erm|[Zz]ero[ -][Hh]ours|[Tt]emporary)"
        r"|\d+[ -][Mm]onths?)(?: (?:[Cc]ontract|FTC))|[Ff]ixed[ -][Tt]erm"
        r"|FTC(?:[ ,]+\d+[ -][Mm]onths?)?"
        r"|(?:[01]?\.\d+|1\.0|\d+ ?%) FTE"
        r"|(?:[Mm]aternity|[Pp]aternity|[Pp]arental)(?: [Ll]eave)? [Cc]over"
        r"|\d+(?:\.\d+)? ?(?:[Hh]ours (?:a|per) [Ww]eek|[Hh]rs(?: (?:a|per) [Ww]eek| ?p\.?w\.?)?)"
        r"|[Rr]emote(?: ?[,–-] ?(?:US|USA|UK|EU|EMEA|[Ww]orldwide))?|[Hh]ybrid|[Oo]n-?site"
        r"|[Pp]ermanent|(?:[Nn]ight|[Dd]ay|[Ee]vening|[Ww]eekend) [Ss]hifts?|[Nn]ights|[Ww]eekends"
        r"|[£$€]\s?\d[\d.,]*\s?[kK]?(?:\s?[–-]\s?[£$€]?\s?\d[\d.,]*\s?[kK]?)?"
    )
    position_ends = r"wom[ae]n|m[ae]n|person|people|ress|er(?:s|ship)?|eship|or(?:s|ship)?|ement"
    of_many = (
        (
            r"^((?:(?!(?:of|for|to|in|with|and|or)\b)[\w-]+ )*?(?:baker"
            r"|barista|bartender|butcher|carer"
            r"|carpenter|cashier|chef|cleaner|cook|designer|developer|driver|electrician|engineer"
            r"|gardener|helper|instructor|joiner|labou?rer|nurse|operator|packer|painter|picker"
            r"|plumber|porter|receptionist|server|teacher|technician|tutor|waiter|welder|worker))s"
            r"(?=$| \()",
            r"\1",
        ),
    )
    post = r"position|post|role|job|vacancy|opening|place|appointment"
    leading_words = (
        "a an the this our your of on at in for with from to as by until till via per over during"
        " under about within through without and or plus not no currently initially starting"
        " working covering providing offering offered seeking including possibly preferably"
        " probably mostly mainly only also either both flexible approximately approx around circa"
        " up least most minimum maximum min max permanent temporary new now first then"
    )

    def company(self, name: str) -> Company:
        article = self.article(name)
        the = f"{article} {name}".strip()
        return Company(the, at=f"{'with' if the.endswith(' family') else 'at'} {the}")

    def position(self, name: str) -> str:
        return named(name)

    def to_the_reader(self, noted: str) -> str:
        return to_the_reader(in_full(noted))

    def of_the_only_reader(self, noted: str, gender: str) -> str:
        return of_the_only_reader(noted, gender)

    def moment(self, typed: str) -> Moment:
        """A note gets what it leaves out: "Loved the cake" its subject, "lab tour" its article."""
        noted = in_a_line(typed)
        text = with_its_subject(noted)
        if quoted := self.quoted_question(noted):
            return Moment(f"the question {quoted}", is_phrase=True)
        is_question = " " in text and (self.has_verb(text) or _IS_ASKED.search(text))
        text = text if is_question else text.removesuffix("?")
        liked = without_liking(text)
        text = liked if self.is_phrase(liked) or is_a_gerund(liked) else text
        if is_a_gerund(text):
            doing = with_a_thing_behind(text[0].lower() + text[1:])
            return Moment(doing, is_phrase=True)
        moment = super().moment(text)
        # Of a sentence, a verb or a stop is left; "Mr. Li's honesty" has neither.
        begins_a_clause = begins(text, f"{self.question}|that(?! \\w+$)")
        is_plain = text and not self.has_verb(text) and not begins_a_clause
        if (
            is_plain
            and "." not in without_stops_inside(text)
            and (listed := things(moment.text if moment.is_phrase else text))
        ):
            return Moment(self.listed(listed), is_phrase=True)
        return replace(moment, text=with_its_last(moment.text, "and"), is_list=False)

    def strength(self, noted: str) -> Strength:
        return strength(noted)

    def pay(self, typed: str) -> str:
        text = super().pay(typed)
        for per, words in _PER.items():
            text = re.sub(rf"\s?(?:{words})(?!\w)\.?", f" {per}", text, flags=re.IGNORECASE)
        return with_thousands(with_cents(text, "."), ",", decimal=".")

    def place(self, typed: str) -> str:
        """A place in small letters gets its capitals; one that is none is left out."""
        place = super().place(typed)
        if re.fullmatch(_NO_PLACE, place, re.IGNORECASE):
            return ""
        if common := re.fullmatch(_COMMON_PLACE, place, re.IGNORECASE):
            return (common["where"] or f"the {common['which']}").lower()
        if not place.islower():
            return place
        state = rf"(?<=\s)(?:{_STATES})$"
        return re.sub(
            state, lambda found: found[0].upper(), in_capitals(place), flags=re.IGNORECASE
        )

    def is_phrase(self, moment: str) -> bool:
        """Also the way and the moment, with the clause that goes on from them."""
        text = without_stops_inside(moment)
        return super().is_phrase(moment) or bool(re.match(_GOES_ON, text, re.IGNORECASE))

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        if greeting.text and not greeting.opening:
            return f"Dear {self.short_name(greeting, name)}"
        if knight := re.match(r"((?:Sir|Dame) [A-ZÀ-Þ][\w'’-]+)(?= [A-ZÀ-Þ])", name):
            return f"Dear {knight[1]}"
        return super().greeting_words(greeting, name)


class AmericanEnglish(English):
    code = "en-us"
    label = "English (US)"
    page = PageLanguage(
        tag="en-US",
        quotes=("“", "”", "‘", "’"),
        dash="—",
        page_of=("Page", "of"),
        enclosed=("Enclosure:", "Enclosures:"),
        letter="Letter",
        letter_to="Letter to {name}",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:st|nd|rd|th)?",
    )
    countries = frozenset({"US"})
    layout = "us"
    paper = "us-letter"
    titles = {"f": "Ms.", "m": "Mr.", "dr": "Dr.", "prof": "Professor"}
    nobody = "Dear Hiring Team"

    def of(self, noun: str) -> str:
        """The teacher position, and the internship."""
        if studied := _STUDIED.match(noun):
            return f"{studied[1]} position {studied[2]}"
        return noun if _is_no_post(noun) else f"{noun} position"

    def date_in_passing(self, day: datetime.date, today: datetime.date) -> str:
        """With the second comma that a year has inside a sentence."""
        words = super().date_in_passing(day, today)
        return f"{words}," if "," in words else words


class BritishEnglish(English):
    code = "en-gb"
    label = "English (UK)"
    page = PageLanguage(
        tag="en-GB",
        quotes=("“", "”", "‘", "’"),
        page_of=("Page", "of"),
        enclosed=("Enclosure:", "Enclosures:"),
        letter="Letter",
        letter_to="Letter to {name}",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:st|nd|rd|th)?",
    )
    countries = frozenset({"GB", "IE", "AU", "NZ"})
    layout = "uk"
    paper = "a4"
    titles = {"f": "Ms", "m": "Mr", "dr": "Dr", "prof": "Professor"}
    nobody = "Dear Recruitment Team"

    def short_name(self, greeting: Greeting, name: str) -> str:
        words = super().short_name(greeting, name)
        return words if greeting.opening else _without_stops(words)

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        """A title that was typed before a name, and in no greeting, has no stop: Dr Nair."""
        words = super().greeting_words(greeting, name)
        return words if greeting.opening else _without_stops(words)

    def on_an_envelope(self, name: str) -> str:
        return _without_stops(name)

    def of(self, noun: str) -> str:
        """A post is of somebody: the post of teacher, and the internship."""
        return noun if _is_no_post(noun) else f"post of {noun}"


def _without_stops(words: str) -> str:
    """Titles as the British write them: Mr, Dr, Prof."""
    before_a_name = r"(?= [A-ZÀ-Þ](?:\. |[^.\s]+(?:\s|$)))"
    return re.sub(rf"\b(Mrs?|Ms|Mx|Dr|Prof|Revd?)\.{before_a_name}", r"\1", words)
