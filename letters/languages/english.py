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
    departments = (
        r"team|department|dept|division|human resources|(?-i:HR)|recruit(?:ing|ment)"
        r"|hiring|talent acquisition|committee|personnel"
    )
    office = "(?!)"
    titled = {"f": "Dear {short_name}", "m": "Dear {short_name}", "d": "Dear {short_name}"}
    untitled = "Dear {name}"
    friend = "Hello"
    friend_by_first_name = "Dear"
    greeting_end = ","
    keeps_international_titles = True
    reader = r"(?i:you|yours?|yourself)"
    others = r"(?i:they|their|them)"

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
        unmeant=r"not (?:asking|ask|a |in|that|to ask|to beg)|(?:do|did|would|will)(?: not"
        r"|n't) (?:ask|want|wish|mean|expect)|never|without|no\b|hardly a|pleasantly|positively"
        r"|happily|delighted|nobody",
        condition=r"(?:if|when|whenever|should (?:the|you|there|a|an|it|any|another|your)|in case"
        r"|unless|were (?:the|you|there)|ever|once (?:the|you)|the day)(?:(?!\w)|(?<='))",
        writer=r"(?:I|I'\w+|me|my|mine|myself)(?:(?!\w)|(?<='))",
        reader=r"(?:you|your|yours|y'all|you'\w+)(?:(?!\w)|(?<='))",
        unnamed=r"\[what you pass on\]",
        unsaid=r"\[what is new\b",
        thanks=r"thank(?!s to the (?:tram|train|bus|post|weather|traffic|snow|strike))|gratef"
        r"|gratitude|appreciat|obliged|indebted|cheers\b|ta\b|(?:kind|good|nice"
        r"|generous) of (?:you|the)|bless you|kindness|honou?red|(?:kind|good|generous"
        r"|thoughtful) (?:of you|to (?:think|write|call|ring|consider|give|let|see me))"
        r"|nice to (?:get|have) (?:your|a) (?:call|note|letter|email)"
        r"|means a lot|meant a lot|rang in person|grateful",
        enjoyed=r"happy to (?:meet|see|hear)|worth the \w+|laughed|"
        r"enjoy|pleasure|liked|(?:really |very much |so )?(?:loved|relished)|love how"
        r"|glad (?:to|I|we)|fun\b|delight|joy\b|laugh|highlight|happiest|blast\b|tonic|treat\b"
        r"|did me good|lovely|(?:good|great|fine|wonderful|marvellous|grand|nice|best|happy"
        r"|rare) (?:\w+ )?(?:time|hour|day|crack|chats?|talks?|laugh|conversation|afternoon"
        r"|evening|morning|company)s?|(?:great|good|nice|lovely|fun|wonderful"
        r"|a kick) (?:to )?(?:meet|talk|speak|see)|splendid|gift\b|best of my year|was a kick"
        r"|likeable|agreeable|pleased me|warmed|remember\w*|(?:chat|talk)\w* (?:was|were)"
        r"|good chats?|never forget|goosebumps|(?:great|good|nice|lovely|excellent|useful|open"
        r"|warm|thoughtful|interesting|stimulating|engaging|honest|fascinating|inspiring"
        r"|generous) (?:\w+ )?(?:conversations?|discussions?|exchanges?|interviews?|talks?"
        r"|meetings?|chats?|visits?|sessions?)|(?:conversations?|discussions?|interviews?|talks?"
        r"|meetings?|chats?|visits?) (?:\w+ ){0,4}(?:stay|stuck|meant|impress|interest|inspir"
        r"|memorabl|was time well)\w*|time well spent|valued|value\b|appreciated (?:the|our|your"
        r"|talking|meeting|learning)|impress\w*|learned (?:a lot|so much|a great)|rewarding"
        r"|worthwhile|insightful|our talk|interesting|engaging|welcomed|welcome(?:d)? (?:me"
        r"|I felt)|at ease|comfortable|meant a (?:lot|great|good)|most fun|fun\.",
        particular=r"(?:talk|chat|conversation|hour) we had|about the (?!position|job|role|post"
        r"|vacancy"
        r"|opening)\w+ \w+|"
        r"(?:walking|standing|watching|wandering|sitting|cooking|hearing"
        r"|finding) (?:\w+ )?(?:the|with|on|along|beside|how|that|in)\b|your (?:theory|story"
        r"|account|wall|question|remark|idea) (?:of|about|that|on|for)|(?:the|a) \w+ (?:under"
        r"|in|with|behind|among|beside|at) (?:the|a) \w+|about the \w+ in|"
        r"I (?:will|shall|'ll)? ?(?:always |never )?(?:keep|treasure)|"
        r"still|on my mind|stay(?:ed|s) with me|in particular|particularly|e?specially"
        r"|esp\.|above all|remember|forget|struck me|(?:story|tale|map|sight|way|half hour|debate"
        r"|wall|demo|exercise|photo|idea|bit|notion|moment|question|case) (?:of|about|on|how"
        r"|where|that|you|with|when)|when you|how (?:you|your|to|Ms|Mr)|whose|who\b|where (?:the"
        r"|you|your|a)|when the|that (?:the|your|has|sits|only|nobody|runs|is older|every\w*"
        r"|goes)|named|called|keep (?:thinking|laughing)|told everyone|your (?:\w+-)\w+|watching"
        r"|hearing|seeing|while (?:you|the|they|we|Marta)|the one about|the (?:\w+ ){1,4}(?:that"
        r"|who|where|which|whose|when|you (?:show|told|tell|describ|explain|built|rebuilt|run"
        r"|keep|made|use|mention|shar|ask|gave|plan|have|put|drew|set|do|did)\w*)\b|(?:talk"
        r"|talked|talking|conversation|discussion|chat|exchange|discussing|chatting|hearing"
        r"|learning|reading|walk\w*|tour|visit|seeing|watching|session) (?:\w+ )?(?:about|on|of"
        r"|with|through|over)\b|that \w+ one you|impress\w*|most of all|not least|for (?:one"
        r"|instance|example)|chiefly|notably|the (?:tour|visit|walk|exercise|whiteboard|workshop"
        r"|task|case)|the \w+ (?:\w+ ){0,2}(?:voted|told|laughed|showed|explained|asked)\b"
        r"|when the (?:whole|entire)|\bwas the most\b",
        excited=r"would have been (?:a|an) \w+|"
        r"chuffed|would(?:n't)?(?:'ve| have|n't have) (?:\w+ ){0,2}(?:been|loved"
        r"|enjoyed)\b(?! (?:a |another|better|different|other))|would (?:so|dearly|really"
        r"|very much|greatly|have so|still) (?:have )?(?:love|like|enjoy)\w*|nothing (?:I|I'd"
        r"|I would)\b|rather have done|"
        r"excit|enthusias|keen|eager|look(?:ing|ed)? forward|thrill|buzz|(?:made"
        r"|had) me (?:want|long|itch|hungry|dead|so)|(?:could|can)(?:n't| not|not"
        r"| hardly)? (?:hardly )?wait|raring|stoked|pumped|fired up|psyched|itching|burning"
        r"|bursting|tingl|giddy|goosebumps|animated|spark|longing|counting the days|imagin"
        r"|attracted|warmed to|drawn|drew me|over the moon|spring in my step|wish to (?:serve"
        r"|join|work)|run to work|dying to|up for it|lit me up|sold me|won me over|pull\b"
        r"|taken with|hungry|(?:loved|like) to spend|I'd be (?:glad|made up)|knew (?:this|I)"
        r"|wild\b|magic|fancied|wanted (?:very|so|to|badly)|wanting in|dream|jump at|inspir"
        r"|captivat|hooked|come on board|proud|fascinat|super keen|could picture|heart (?:leapt"
        r"|sing)|alive\b|delight|looked at flats|price apartments|spark\b|ready to|(?:very "
        r"|really |deeply )?interested in|appeal\w*|motivat\w*|could see (?:me|my)|saw myself"
        r"|see myself|pictur\w*|jumped|love the idea|loved the idea|genuine(?:ly)? interest"
        r"|passionate|energi[sz]\w*|pulled (?:me )?in|hyped|aglow|filled (?:me )?with desire"
        r"|desire to|my best work|looking to join|hop(?:ed|ing) to (?:join|work|be part"
        r"|contribute|become)|want(?:ed)? to (?:be part|join|work|help|contribute)|wished to"
        r"|aspir\w*|committed to|believe in (?:your|what)|mission|right fit for me"
        r"|good fit for me|felt (?:at home|right)",
        disappointed=r"set my heart|let myself hope|"
        r"disappoint|sorry|sad|saddened|sadness|sorrow|hope[ds]? (?:it|for|that it"
        r"|I)|had hoped|regret|gutted|bumm\w+|down(?:er|hearted|cast)?\b|low\b|blue\b|flat\b"
        r"|deflated|sting|stung|hurt\b|ache|lump in my|pang|pity|heavy|heart sank|my heart"
        r"|wistful|glum|crestfallen|tear|cried|cry\b|wept|weep|sore\b|moped|grie[fv]|miss\w* it"
        r"|blow\b|sulk|hard\b|would have (?:loved|liked|been)|I'?d have (?:loved|liked|been)"
        r"|should have (?:loved|liked|come)|shame\b|not (?:the news|going to lie|gonna lie)"
        r"|felt (?:good|the loss)|melanchol|let the air|dejected|disheart|(?:grey|gray"
        r"|long) (?:weekend|day|evening)|not what I|rather (?:low|down)|different (?:outcome"
        r"|result|answer|phone call)|fibbing|upset|sigh|devastat|dismay|rough|hoped|took it"
        r"|bruise|let down|heartbroken|heart broke|(?:different|other|better) (?:news|outcome"
        r"|result|answer|ending)|not the (?:outcome|result|answer|ending|news|call|email)"
        r"|would have (?:preferred|wished|enjoyed)|I wish(?:ed)? (?:it|things|the|I)|unhappy"
        r"|discourag\w*|frustrat\w*|letdown|a setback|took (?:a|me) (?:\w+ )?(?:day|while|moment)"
        r"|not easy to (?:read|hear)|tough (?:news|to)|difficult to (?:read|hear)|close but"
        r"|so close|bad news|came as a blow|I(?:'d| had) been hoping|missing out|miss out"
        r"|wanted it",
        respect=r"(?:had|have|must|needed?) (?:to )?(?:take|choose|pick|go with)|you needed|(?:can"
        r"|do) (?:quite |well |fully )?see that|"
        r"respect|accept|understand|understood|honou?r (?:the|your|it|that|his|her)"
        r"|your (?:call(?! (?:on|last|this|yesterday|came|and))|choice|pick|decision|judge?ment"
        r"|garage|shop|oven|rules|to (?:make|give))|(?:was|were|is|be|are) yours|(?:fine|okay|ok"
        r"|cool|at peace|content|alright|happy|on board|good) (?:with|by (?:me|that))"
        r"|made my peace|stand(?:s)? by (?:it|the|your)|behind (?:it|the|your|you)|decid\w+"
        r"|decision|no (?:hard feelings|argument|objection|quarrel|complaint)|trust (?:that|you"
        r"|your|it)|confidence in|chose[n]?\b|chosen|chose\w*|judge?ment|right (?:call|choice|one"
        r"|and proper)|get it|verdict|picks? (?:his|her|your|their)|(?:take|took) it as|no fault"
        r"|fair (?:play|enough)|think I see why|thought (?:about it )?(?:hard|through|properly)"
        r"|I see why|see why|without ifs|quibble|run it|(?:your|the) (?:outfit|call|right|company"
        r"|team|panel|business)(?: to|,|\.| and)|appreciate (?:that|why|how (?:hard|difficult"
        r"|close|carefully))|no doubt|sure (?:you|the|that)|good reasons?|your reasons"
        r"|see the (?:sense|logic|reason)|makes sense|difficult (?:decision|choice)"
        r"|hard (?:decision|choice)|tough (?:decision|choice|call)|close (?:decision|call)"
        r"|the right (?:person|fit)|better fit|had to (?:choose|pick|decide)|no bitterness"
        r"|no grudge|at ease with|take (?:no|it) (?:issue|well|in good)|in good (?:part|grace"
        r"|spirit)|well (?:considered|judged)|fairly|fair(?:ly)? (?:made|process|decision)|final"
        r"|come to terms|acknowledge|(?:see|understand|appreciate) how|(?:reached|came to"
        r"|arrived at) (?:your|the|this|that)",
        wishes=r"(?:lots of|much|plenty of|all|every) (?:joy|fun|strength|happiness)|"
        r"wish|all the best|best of luck|hope(?! (?:to hear|you(?:'ll| will) (?:call"
        r"|contact|write|remember|think|let|telephone))|fully)|(?:good|all|best of|much) (?:luck"
        r"|fortune|joy|success)|luck|may (?:the|your|you|it|all|this|his|her|every\w*|peak)"
        r"|(?:calm|fair|safe|smooth|happy|good|blue|tight) (?:winter|seas?|winds?|skies|rails"
        r"|season|term|journeys?|lines|travels|trails)|have a|enjoy (?:the|your)|here'?s to"
        r"|fingers crossed|take care|(?:peace|joy|health|strength) (?:to|be)|good (?:things"
        r"|wishes)|go crush|(?:my )?best to|regards to|stay (?:warm|safe|well|up)|solidarity"
        r"|in bocca al lupo|godspeed|cheering|rooting|mind yourselves|keep (?:well|up)"
        r"|every (?:success|happiness|blessing)|pray (?:all|for|that)|can't wait to (?:hear|see)"
        r"|greetings|success|look after|safe \w+|warmest|(?:well|success|luck) (?:in|with|for"
        r"|to) (?:the|your)|continued|every happiness|thrive|flourish\w*|prosper\w*"
        r"|go(?:es)? well|do(?:es)? well|works out well|a good (?:start|year|winter|spring|summer"
        r"|autumn|season|quarter|launch|christmas)|happy (?:holidays|christmas|new|thanksgiving"
        r"|easter)|hold out|congratulat\w*|keep up the|looking forward to (?:seeing|reading"
        r"|watching|hearing how)|I'?ll be (?:following|cheering|watching)|stronger than ever"
        r"|much deserved|only the best|the (?:very )?best for|happy (?:\w+[- ]){0,3}anniversary"
        r"|anniversary",
        reopens=r"frees? up|freed up|"
        r"again|anew|afresh|reopen\w*|re-?advertis\w*|once more|(?:comes?|falls?|becomes?"
        r"|is|be|go(?:es)?|going|were|turns?|should \w+) (?:up|free|vacant|empty|open|available"
        r"|unfilled)|(?:ever|ever be|is|be|falls?|should) (?:opens?|open|free|vacant|empty"
        r"|unfilled)|opens? (?:up|again)|(?<!another )(?<!of )vacan\w+|available|another (?:time"
        r"|day)|another opening for|comes? (?:round|free|open|back)|opening for|wanted (?:again"
        r"|once)|posted|unfilled|on offer|(?:ever|still) (?:need|want|look\w*|hir\w*)|free at"
        r"|need (?:a|your) \w+ (?:\w+ )?(?:once|later|some)|ever looking|on again|up again"
        r"|be without|some day|one day|down the (?:line|road)|in (?:the )?future|opens?\b"
        r"|reconsider filling|ever free|call me back for|refill\w*|a second (?:chance|round)"
        r"|should the \w+ (?:\w+ ){0,3}(?:be|arise|come|open)|(?:situation|plans?|circumstances"
        r"|things|anything|needs?|this|that) (?:\w+ )?(?:should |ever |were to )?chang\w*"
        r"|chang\w+ (?:in|with|about) (?:the|this)|become[s]? (?:\w+ )?(?:available|vacant|free"
        r"|open)|(?:same|this|that|the) (?:very )?(?:role|position|post|job|seat|vacancy"
        r"|opening) (?:\w+ )?(?:should |ever |were to |does |do |become|come|open|be |is )"
        r"|(?:should|if) (?:the|this|that) (?:\w+ ){1,5}(?:reopen|open|come|become|fall|arise"
        r"|be)\w*|back on the|come[s]? back|comes? around|first choice|still be (?:interested"
        r"|glad|happy|keen)|be (?:considered|reconsidered) (?:again|for this)",
        another=r"should a (?:\w+ )?(?:place|position|role|job) for|"
        r"another|other\b|others|something|anything|elsewhere|somebody|someone|somewhere"
        r"|also|too\b|as well|likewise|similar\w*|equally|the same (?:if|goes|for|applies)"
        r"|same for|different (?:job|role|post|position|opening)|alternatively|either\b"
        r"|any (?:role|post|job|position|work|project|opening)|or (?:if|when|were|should|where"
        r"|whether|you|your|the|a|an|some|any|as|in|for|on|need|want|look|help|wardrobe|ground"
        r"|bar|bakery|crew|controller|cover|with)\b(?! (?:note|line|call|ring|word|message"
        r"|text)\b)|needs?(?:ed)? (?:of |for )?(?:a|an|some\w*|help|the|my|any\w*)|and if|else\b"
        r"|a spot for|have (?:a|an) (?:place|need|use)|for (?:yard|weekend|office) work"
        r"|should (?:there|you) (?:be|need|want|have)|(?:requires?|wants?|wanted|needs) (?:a|an"
        r"|my)|or \w+ (?:work|with|who|that|where|since|hand)|(?:future|further|new|related"
        r"|comparable|suitable|additional|alternative|relevant) (?:\w+ )?(?:role|position|opening"
        r"|opportunit|vacanc|post|job)\w*|opportunit(?:y|ies)|one that|suited to|suits? (?:my|me)"
        r"|fit(?:s)? (?:my|me|with)|match(?:es)? (?:my|me)|(?:my|the) (?:skills|background"
        r"|experience|qualifications|profile) (?:\w+ ){0,3}(?:fit|match|suit|would|might|could"
        r"|help|use|are|is)\w*|calls? for (?:my|a|an)|along (?:the|these|those|similar) lines"
        r"|elsewhere in",
        contact=r"ping\b|wrote\b|rang\b|"
        r"contact|call|ring\b|phone|telephone|write|e-?mail|get (?:in touch|hold)|text"
        r"|drop me|let me (?:know|hear)|hear\b|reach|message|bell me|holler|shout|send (?:me|word"
        r"|a)|tell me|line\b|note to|word to|be (?:told|asked|written)|ask me|think of me"
        r"|remember me|consider me|come (?:and )?find me|look me up|knock|find me|at 555"
        r"|you have my number|give me|feel free|don't hesitate|do not hesitate"
        r"|please (?:do )?(?:keep|bear|have|consider|be in)|keep me (?:in mind|posted)"
        r"|bear me in mind|have me in mind|in mind|talk again|speak again|be in touch"
        r"|stay in touch|in touch|welcome (?:a|your|any) (?:\w+ )?(?:call|note|word|conversation"
        r"|message|chance)|pick up|come back to me|think about me|approach me|hear from you"
        r"|love to (?:talk|hear|chat|speak)|glad to (?:talk|hear|chat|speak)|happy to (?:talk"
        r"|hear|chat|speak)|available (?:at|on|by|to)|my door|always open to",
        happy=r"happy|happi\w+|gladly|glad|pleas|delight|love|like|joy|proud|privilege|fortune"
        r"|fortunate|honou?r|content|willing\w*|thrill|good to work|work (?:for|at|with)|join"
        r"|count on|any (?:day|season)|say yes|home\b|place I|up for|welcome the chance|serve"
        r"|somewhere I|nobody I would",
        keeps=r"still be (?:contacted|reached|found)|(?:find|reach)s? me|"
        r"(?:keep|kept|hold|hang|retain|file|store|save|leave|stay|remain|lie|sit"
        r"|stored?)\b|on (?:file|your books)|reach|found\b|find me|address|number|same (?:phone"
        r"|as)|I'm at\b|plan to be|not (?:changing|going|leaving|moving)|available|stays?"
        r"|permanent|easy to (?:find|get)|still be (?:mine|here)|my (?:details|papers|form|cv"
        r"|application|file|line|cell)|for life|years to come|whenever|any (?:day|time|afternoon"
        r"|hour)|always (?:on|be)|records?|archive|(?:reach|find|get|contact|call|phone"
        r"|write to) (?:me )?(?:at|on|by|under|here|any)|my (?:number|address|email|e-mail|inbox"
        r"|phone|contact details|resume|data)|(?:this|the same) (?:number|address|email)|i remain"
        r"|i'?ll be (?:around|here)|i'?m (?:always )?(?:around|here|reachable)|in mind"
        r"|stay in touch|keep in touch|not going anywhere",
        generic=r"hello(?: there)?[,!]?$|hi[,!]?$|dear (?:team|all)|"
        r"(?:dear |to |hello |hi )?(?:whom(?:soever)? it may|sirs?(?=,|:|$| or|/)|madam"
        r"|decision.?maker|hiring\b|recruit(?:ing|er|ment)|team|all\b|hr\b|human resources"
        r"|everyone|folks|committee|manager|panel|selection|board|the (?:person|manager|owner"
        r"|management|hiring)|department|there\b|office|employer|company|friends at|office manager"
        r"|personnel|gentlemen)",
        blame=r"led to (?:expect|believe|think|hope)|strikes? me as (?:odd|strange|curious)|(?:been"
        r"|being|be|was) passed over|gave up (?:\w+ ){1,5}(?:for your|for this|only)"
        r"|only to be (?:told|turned|refused|rejected)|strung (?:me )?along|(?:made"
        r"|given) to believe|"
        r"had (?:thought|assumed|believed|imagined) (?:that (?:my|I|\w+ years|experience"
        r"|the job|this)|my |I |\w+ years)|(?:was|am|were"
        r"|been) (?:\w+ )?surprised(?! and (?:pleased|touched|delighted))|surprised (?:as|given"
        r"|that you|at your|by your)|(?<!not )(?<!nothing )unfair(?:ly)?|apparently|your loss"
        r"|ironic\w*|wast(?:ed|e|ing) (?:of )?(?:my|of time|time|your time and mine)|a waste of"
        r"|obviously|hurtful|count for (?:something|nothing)|clearly (?:not|missing|did not"
        r"|didn't)|(?<!thanks )(?<!thank you )(?<!thank you very )so much for (?:the|your|my|that"
        r"|loyalty|experience)\b|evidently|congratulations on finding|didn't need to come"
        r"|acquired taste|from the sidelines|used to being|snub\w*|insult\w*"
        r"|led (?:me )?(?:to believe|on)|misled|strung along|humiliat\w*|don't (?:even )?(?:value"
        r"|appreciate)|connections (?:matter|count)|who you know|never (?:really )?(?:had"
        r"|stood) a chance|deserved (?:better|it)|should have known",
        argues=r"(?:look|looked|go|read) (?:at|over|through) (?:\w+ ){1,3}(?:once more|again"
        r"|one more time)|outweighs?\b|(?:making|making such|make) a (?:\w+ )?mistake"
        r"|convince you|prove you wrong|room to (?:rethink|reconsider)|rethink|"
        r"reconsider|chang\w+ your mind|re-?think (?:it|your|the|this)|overlooked"
        r"|under(?:estimat|valu|rat)\w+|wrong (?:decision|choice|call)|not too late|(?:one more"
        r"|another|a second|a fresh|a closer) (?:look|check|chance|glance|hearing)|look again"
        r"|revisit|review (?:your|the (?:decision|scores?|result))|deserves? (?:a|another) "
        r"|before (?:the|any) (?:paperwork|contract|ink)|nothing is signed|hardly a mandate|put "
        r"(?:it )?to the full|be put to the|I (?:still |do )?(?:believe|think) (?:the panel|you "
        r"(?:missed|have not))|still (?:convinced|believe I|think I)|I (?:am|was|'m) (?:still "
        r")?the (?:right|better|best|stronger)|(?:meet|met|fulfil) every|give me (?:a|one|two)[ "
        r"-](?:\w+[- ])?(?:trial|week|month|chance)|two-week trial|decide (?:again|anew|afresh)"
        r"|(?:overturn|reverse) (?:the|your)|contest (?:the|your)|made a mistake(?! with the)",
        fails=r"(?:new|young) (?:people|hires?|starters?) (?:\w+ )?(?:leave|quit|go)\b"
        r"|(?<!not )doubt (?:that |whether |if )?(?:the|your|he|she|they)\b"
        r"|not (?:to be )?up to (?:it"
        r"|the|this)|(?:your )?first choice (?:\w+ )?(?:turns?|proves?|leaves?|fails?)"
        r"|be disappointed by the|"
        r"(?:\w*n[o']t|not) work out|(?:if|when|should|once"
        r"|case)\b[^.;\n]{0,60}\b(?:fails?\b|goes (?:south|wrong)|go (?:south|wrong)|quits?\b|too "
        r"much\b|gives? up|(?:gets?|got) (?:bored|tired)|leaves? (?:you|again|early|soon)"
        r"|mistake\b|regret|wrong\b|disappoints? you|lets? you down|falls? (?:through|apart)"
        r"|does(?:n't| not) (?:last|fit|stay)|can(?:not|'t) cope)|falls? through|proves? wrong"
        r"|(?:nobody|no one|never|seldom|rarely) (?:\w+ )?(?:lasts?|stays?)|do(?:es)? not (?:last"
        r"|survive)|doesn't last|survive the|step in|probation\w* period|won't last|will not last"
        r"|see how long",
        compares=r"the winner\b(?! of the)|than (?:whoever|whomever|the person)|candidate had that|"
        r"(?<!wish the )(?:other|chosen|successful|winning|selected) (?:candidate"
        r"|applicant|person|fellow|lady|man|woman|guy|girl)|who(?:ever)? got (?:the job|it)"
        r"|better than (?:he|she|him|her|they|the other|whoever|most|the one)|(?:than|as) whoever"
        r"|(?:cleaner|faster|stronger|more \w+) than (?:most|he|she|him|her|the other)|what (?:did"
        r"|does|do|has|had) (?:he|she|they|the other)\b|more (?:qualified|experienced) than"
        r"|looked (?:him|her|them) up|(?:lady|man|woman|fellow|girl|lad|guy) you (?:took|chose"
        r"|picked|hired)|out of school|(?:he|she) (?:only has|has only|has half)|who did you "
        r"(?:choose|pick|take|hire)|(?:ask|tell) (?:him|her) (?:if|whether|that)|the other (?:one"
        r"|finalist)",
        begs=r"beg(?:ging)?\b(?! (?:leave|pardon|your pardon|to))|desperat|please,? please"
        r"|I (?:really |badly )?need (?:this|the|a|any|that) (?:job|work)|(?:my|the) (?:rent"
        r"|bills|debts|mortgage)\b|any job\b(?! (?:description|ad|offer))|anything at all"
        r"|do anything|last (?:chance|hope)"
        r"|half the pay|without pay|for free|work for nothing|(?:wife|husband|mother|father|child"
        r"|son|daughter|mum|mom|dad)(?:'s)? (?:illness|is (?:ill|sick)|sick)|my illness"
        r"|unemployed|(?:am|be|being|get|got|are) evicted|eviction notice|(?:haven't|have not"
        r"|can't|cannot) (?:been able to )?(?:eat|sleep|pay|feed|afford)|feed my|at my age"
        r"|at \w+-\w+, with|on my knees|however small|nobody else will|no one else will|save me"
        r"|implor\w+|plead\w*|such door|out of work|benefits? (?:run|stop|end)|(?:losing"
        r"|lose) (?:my|our|the) (?:home|flat|house)",
        demands=r"(?:tell|give|send|let) (?:me|us)(?: know)? (?:the |your |what )?(?:\w+ )?reasons?"
        r"|written explanation|explanation (?:of the grounds|for (?:this|your))|"
        r"why (?:did|was|were|have|not|me\b|I (?:was|did|wasn't|am|have|didn't))"
        r"|tell me why|explain (?:why|to me|your|how|what)|(?:an|any|some|no|full|for"
        r"|me the) (?:\w+ )?explanation|owe[ds]? (?:me|an?)\b|am owed|(?:the|your|exact"
        r"|full) reasons?\b(?! are)|reasons? (?:for|why)|what went wrong|(?:the"
        r"|my) scores?\b|(?:reply"
        r"|answer|reasons?|know|confirm\w*|explanation|it|me)\b[^.\n]{0,25} in writing"
        r"|come back to me (?:with|by|on|within)|what did I do wrong|I (?:demand|insist|expect) "
        r"|(?:am|i'm) entitled to|(?:reply|answer|respond|hear)\b[^.\n]{0,30}\bwithin \w+"
        r"|want to know why",
        sells=r"makes me (?:an?|the) (?:ideal|perfect|right|best)|(?:ideal|perfect) candidate"
        r"|let me point out|I am a (?:proven|strong|natural|born)|proven (?:leader|record)|"
        r"attach(?:ed|ing)\b(?! (?:to|from))|I attach\b(?! (?:great|much|so|particular|no"
        r"|real))|enclos(?:e|ed|ing)\b|(?:updated?|new|latest|full|see|find|send\w*"
        r"|revised) (?:\w+ ){0,2}(?:r[ée]sum[ée]|cv\b|curriculum|portfolio)|(?:r[ée]sum[ée]|cv"
        r"|portfolio) (?:again|attached|enclosed|below)|track record|years of experience"
        r"|let me prove|I (?:grew|doubled|tripled|closed|increased) |\d+ ?(?:percent|per cent|%)"
        r"|not have mentioned|what I (?:would|could|can) bring|my ranking|top (?:five|ten|one"
        r"|three) |my portfolio|link below|cheaper than|I can do it for you|since then I've"
        r"|since then I have|I've only gone|the lot, |my (?:awards?|certificates?"
        r"|references?) (?:show|prove)|(?:written|drawn up|made|prepared|sketched) (?:you )?(?:a"
        r"|an|\w+ new) (?:\w+ ){0,2}(?:plan|concept|patterns?|strategy)",
        flatters=r"truly\b(?= \w+ (?:place|team|company|people))|\w+ I have ever seen|"
        r"amazing|incredibl\w+|fantastic|wonderful|awesome|outstanding|dream|best \w+ "
        r"(?:ever|in the world)|world-class|inspiring|brilliant|peerless|unique|superb"
        r"|extraordinary|geni(?:us|al)|beacon|greatest|finest|magnificent|marvellous|legend\w*"
        r"|perfect|splendid|exceptional|lucky|unrivalled|unmatched|incomparable|most generous"
        r"|gorgeous",
        elsewhere=r"(?:writing|written|wrote) (?:the|just the|exactly the) same|copied in|in copy"
        r"|(?:same|identical) (?:letter|lines|note|text|words|message)|"
        r"(?:these|the|this) same (?:lines|text|letter|note|words|message|e-?mail)|same "
        r"(?:text|letter) to|identical|(?:exact )?copy (?:to|of (?:this|it)|went)|word for word"
        r"|forwarded message|each of you|as I (?:put|wrote|said) (?:it|to)|(?:also|already) "
        r"(?:sent|written|put) (?:this|it|the same)|sent this",
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
        enclosed=("Enclosure:", "Enclosures:"),
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
        enclosed=("Enclosure:", "Enclosures:"),
        letter="Letter",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:st|nd|rd|th)?",
    )
    layout = "uk"
    paper = "a4"
    titles = {"f": "Ms", "m": "Mr", "dr": "Dr", "prof": "Professor"}
    nobody = "Dear Recruitment Team"
