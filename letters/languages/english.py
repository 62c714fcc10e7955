"""English, of the United States and of the United Kingdom."""

from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    LetterLanguage,
    Phrases,
)
from paper.typography import PageLanguage

_CENTRAL_BANKS = "canada|england|finland|france|greece|israel|italy|japan|korea|mexico|spain"
_ARTICLES = (
    (r"the\b", ""),
    (
        r"(?:academy|bureau|city|college|county|department|embassy|institute|ministry|museum"
        r"|office|port|school|society|state|university) (?:of|for)\b",
        "the",
    ),
    (rf"bank of (?:{_CENTRAL_BANKS})\b|church of (?:england|scotland)\b", "the"),
    (r"(?:(?:american|british|german|irish) )?red cross\b|london school of\b", "the"),
    (r"(?:scottish|welsh) government$|treasury$|port authority\b", "the"),
    (r"(?:[\w&]+ ){1,3}company$", "the"),
    (r"house of (?:commons|lords|representatives)\b|library of congress\b", "the"),
    (r"(?:british|national|royal) (?:museum|library|gallery|theatre|trust|archives)\b", "the"),
    (r"royal (?:academy|college|institution|navy|opera house|society)\b", "the"),
    (r"(?:arts|british|medical research|national research) council$", "the"),
    (
        # Exactly these, in capitals: NHS England and BBC Studios take none.
        r"(?-i:(?:ACLU|BBC|BFI|BMA|CDC|CIA|CPS|DVLA|DWP|EBRD|ECB|EPA|EU|FA|FBI|FCA|FDA|FT|GMC|ICRC"
        r"|ILO|IMF|IRS|MoD|NAO|NBA|NFL|NHS|NIH|NSA|NSPCC|OECD|ONS|RAF|RNLI|RSC|RSPB|RSPCA|SEC|TUC"
        r"|UN|UNHCR|WHO|WTO|YMCA|YWCA)$)",
        "the",
    ),
    (r"(?:cabinet|foreign|home|met|post|passport) office\b", "the"),
    (
        r"(?:financial|irish|japan|los angeles|new york|seattle|straits|sunday|radio) times$"
        r"|(?:jerusalem|washington) post$|(?:chicago|herald) tribune$|boston globe$"
        r"|wall street journal$|daily (?:express|mail|mirror|telegraph)$"
        r"|(?:economist|guardian|independent|new yorker|observer|telegraph|times)$",
        "the",
    ),
    (r"united nations\b|world (?:bank|health|trade|economic|food|wildlife)\b", "the"),
    (r"european (?:bank|central|commission|court|investment|medicines|parliament|patent)\b", "the"),
    (r"(?:european|african) union$|(?:european|uk) space agency$|environment agency$", "the"),
    (r"international (?:committee|criminal court|labou?r|monetary)\b", "the"),
    (r"(?:civil|crown prosecution|fire|forest|national park|secret) service$", "the"),
    (r"federal (?:bureau|reserve|trade)\b|smithsonian\b|salvation army$|peace corps$", "the"),
    (r"open university$|white house$|supreme court$|metropolitan (?:museum|opera|police)\b", "the"),
    (
        r".+ (?:authority|commission|foundation|federation|institute|library|museum|observatory"
        r"|orchestra|philharmonic|red cross|theatre|theater|zoo)$",
        "the",
    ),
)


class English(LetterLanguage):
    tongue = "en"
    name = "English"

    numbers = "one two three four five six seven eight nine"
    you = "you"
    you_and_others = "you, and with {others}"
    colleagues = "your colleagues"
    conjunction = "and"
    alternative = "or"

    titles_that_are_names = ""
    titles_of_a_man = ""
    opening_to_a_man = "(?!)"
    opening_to_a_woman = "(?!)"
    addresses_nobody = (
        "all colleague colleagues director everyone folks hr madam manager recruiter recruiters sir"
        " sirs team there"
    )
    office = "(?!)"
    titled = {"f": "Dear {short_name}", "m": "Dear {short_name}", "d": "Dear {short_name}"}
    untitled = "Dear {name}"
    friend = "Hello"
    friend_by_first_name = "Dear"
    greeting_end = ","
    keeps_international_titles = True
    reader = r"(?i:you|yours?|yourself)"

    small_words = (
        "the and of to you your is was were are have had with for that this they their there"
        " how what when which would from been it we our my his her about who by not but am"
    )
    openings = r"dear|hello|hi|hey|greetings|good (?:morning|day|afternoon|evening)"
    titles_read = {
        ("f", ""): "ms mrs miss",
        ("m", ""): "mr",
    }
    noun_phrase = r"the|a|an|our|your|his|her|their|my|talking|hearing|seeing|being"
    question = r"how|what|why"
    verb = (
        r"was|were|is|are|am|had|has|have|did|went|felt|made|gave|said|told|asked|showed"
        r"|laughed|liked|got|let|took|thought|knew|came|seemed|looked|stayed|talked|spoke"
        r"|explained|agreed"
    )
    relative = r"how|what|who|whom|that|which|when|where|why|whether|,"
    subject = r"I|you|we|they|he|she|it"
    small_after_a_colon = "that"
    when = "when"
    the_moment_when = "the moment when"
    nothing = (
        r"nothing|none|no|nope|no idea|not? (?:really|much|sure)|don[’']t know"
        r"|(?:nothing|none) (?:really|special|much|in particular|yet|at all)"
    )
    phrases = Phrases(
        unnamed=r"\[what you pass on\]",
        unsaid=r"\[what is new\b",
        thanks=r"\bthank|\bgrateful|\bappreciat",
        enjoyed=r"\benjoy|\bpleasure\b|\bliked\b|\bglad to (?:meet|have met|talk)",
        particular=r"still think of|on my mind|stayed with me|in particular|especially|above all"
        r"|I remember|struck me",
        excited=r"\bexcit|\benthusias|\bkeen\b|\beager|look(?:ing|ed) forward|\bthrilled",
        disappointed=r"\bdisappoint|\bsorry\b|\bsad\b|\bhad hoped\b|\bregret",
        respect=r"(?:respect|accept|understand)\b[^.]{0,30}\b(?:decision|choice|decided|it)\b",
        wishes=r"\bwish(?:es)?\b|all the best|\bI hope\b|\bgood luck\b",
        reopens=r"(?:opens?|free|vacant|available|vacanc\w+)\b[^.]{0,24}\b(?:again|once more)"
        r"|\bever (?:opens?|comes? free|becomes? (?:free|vacant|available))"
        r"|becomes? (?:free|vacant|available)|reopens?",
        another=r"\banother\b|\bsomething else\b|\bother (?:role|position|post|opening|job)",
        contact=r"contact me|call me|call or write|write to me|get in touch|let me know"
        r"|hear from you|reach out to me|call on me",
        happy=r"(?:happy|glad|pleased|delighted|love|like) to (?:work|join)"
        r"|gladly (?:work|join)|welcome the chance",
        keeps=r"keep my|on file|reach me|be reached|reachable",
        generic=r"whom it may concern|sir|madam|decision maker|hiring (?:manager|team)|team",
        blame=r"\bhad thought\b|\bsurpris|\bunfair|\bapparently\b|\byour loss\b|\bironic"
        r"|\bwasted?\b|\bobviously\b|\bhurtful",
        argues=r"reconsider|chang\w+ your mind|re-?think (?:it|your|the)|overlooked"
        r"|wrong (?:decision|choice)|made a mistake|not too late",
        fails=r"(?:n[o’']t|not) work out|fails?\b|falls? through|proves? wrong"
        r"|leaves? (?:again|early|soon)|does not last|doesn[’']t last|regret your",
        compares=r"(?:other|chosen|successful|winning|selected) (?:candidate|applicant|person)"
        r"|who got the job|better than|what (?:did|does) (?:he|she|they) ha(?:ve|s)"
        r"|more (?:qualified|experienced) than",
        begs=r"\bbeg(?:ging)?\b|desperate|please,? please|I (?:really )?need (?:this|the|a) job"
        r"|my (?:rent|bills|debts)|any job|do anything|last chance",
        demands=r"\bwhy (?:did|was|were|have|I)\b|tell me why|explain|owe me|want to know why"
        r"|reasons? (?:for|why)",
        sells=r"\battached\b|\benclos|r[ée]sum[ée]|\bCV\b|curriculum vitae|track record"
        r"|years of experience|let me prove",
        flatters=r"amazing|incredible|fantastic|wonderful|awesome|outstanding|dream job"
        r"|best company|world-class|inspiring",
    )
    articles = _ARTICLES
    always_capital = "I"
    everybody = r"all[ ]genders?|any[ ]gender"
    terms = r"full[ -]time|part[ -]time"
    terms_for_sure = "(?!)"

    def company(self, name: str) -> Company:
        article = self.article(name)
        the = f"{article} {name}".strip()
        return Company(the, at=f"at {the}")

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        if greeting.text and not greeting.opening:
            return f"Dear {self.short_name(greeting, name)}"
        return super().greeting_words(greeting, name)


class AmericanEnglish(English):
    code = "en-us"
    label = "English (US)"
    page = PageLanguage(
        tag="en-US",
        quotes=("“", "”", "‘", "’"),
        dash="—",
        page_of=("Page", "of"),
        enclosures_label="Enclosures:",
        letter="Letter",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:st|nd|rd|th)?",
    )
    layout = "us"
    paper = "us-letter"
    titles = {"f": "Ms.", "m": "Mr.", "dr": "Dr.", "prof": "Professor"}
    nobody = "Dear Hiring Team"


class BritishEnglish(English):
    code = "en-gb"
    label = "English (UK)"
    page = PageLanguage(
        tag="en-GB",
        quotes=("“", "”", "‘", "’"),
        page_of=("Page", "of"),
        enclosures_label="Enclosures:",
        letter="Letter",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:st|nd|rd|th)?",
    )
    layout = "uk"
    paper = "a4"
    titles = {"f": "Ms", "m": "Mr", "dr": "Dr", "prof": "Professor"}
    nobody = "Dear Recruitment Team"
