"""What English letters should not plead, demand, offer or praise, by the names of `Phrases`."""

from letters.languages.patterns import any_of

PLEAS = {
    "begs": any_of(
        # Need at home.
        r"(?<!the )(?:sick|ill|dying|disabled) (?:mother|father|wife|husband|child|son|daughter"
        r"|parents)|(?:visa|residence permit|work permit|permit) (?:\w+ )?(?:runs|expires|ends"
        r"|depends)|lose everything|(?:since|after|because of) (?:the|my|our) (?:bankruptcy"
        r"|insolvency)|(?:my|our) debts?\b|(?:live|living) (?:on|off) (?:my|our|the) (?:\w+ |\w+'s "
        r")?(?:wages|savings|pension|benefits?|parents|welfare)|(?:make ends meet|homeless|on the "
        r"streets?|empty fridge|keep a roof)",
        # Whatever it be, whoever may take me.
        r"(?:no one|nobody) else (?:(?:will|would) (?:have me|take|want|give|hire)|wants|takes|to "
        r"turn)|(?:have|'ve) (?:nobody|no one|nowhere) (?:else|to)|any work (?:would|will|is|at "
        r"all)|(?:only|just|do|please) take me\b|take me (?:on )?for (?:half|less|nothing|a)|have "
        r"(?:a heart|mercy|pity|compassion)|(?:god|heaven|pity|mercy)'s sake|(?:would be|is|was) "
        r"(?:a|my|our) (?:\w+ )?(?:rescue|lifeline|salvation|straw)|(?:don't|do not) (?:abandon"
        r"|drop|leave) me",
        # More need and more pleading.
        r"(?:not|n't) know (?:how|where|what) (?:to|I|we)[^.\n]{0,40}(?:pay|feed|live|go on|turn"
        r"|rent|eat|manage|do next|food|bread)|(?:behind|late) (?:on|with) (?:the|my|our) (?:rent"
        r"|mortgage|bills|payments)|(?:rent|mortgage|bills|loan|bank|landlord"
        r"|heating)[^.\n]{0,30}(?:due|unpaid|waiting|pressing|calling|overdue|threaten\w*|throw\w*"
        r"|pay)|(?:out of (?:money|savings|options|hope)|nothing left|penniless|at the end of my "
        r"(?:rope|tether)|at rock bottom|hit rock|last straw|only hope|last resort)|(?:unemployed"
        r"|jobless|without work|without a job|on the dole|on benefits|laid off|signing on)"
        r"|(?:single|widowed|sole) (?:mother|father|mum|mom|dad|parent|earner|breadwinner)|(?:pay "
        r"me|work|start|come|take me|have me) (?:\w+ ){0,4}(?:for nothing|for less|whatever you"
        r"|unpaid|without pay|half|the minimum|any wage|any hours|a pittance)|(?:I(?:'ll|'d| will"
        r"| would| can|'m ready to| am ready to)) (?:\w+ )?(?:do|accept|sweep|scrub|clean|wash) "
        r"(?:anything|any|whatever|the floors?|toilets?|the dishes)|(?:help|save|rescue) me\b"
        r"|please,? I beg|beg (?:of you)|(?:for the sake of|think of|spare a thought for) my "
        r"(?:family|children|kids|little|wife|husband|boys|girls|mother)|(?:could not|couldn't"
        r"|can't|cannot) (?:bear|stand|take|survive|face) (?:another|one more|it|this|any more)",
        # Other words of it.
        r"(?:even )?take (?:a )?(?:lower|smaller|half the) (?:wage|pay|salary)|lose (?:my|our) "
        r"(?:flat|home|house|roof)|take anything(?=[.,!]| you| at all)|(?:family|children|kids|wife"
        r"|husband) (?:\w+ )?(?:depends?|rel(?:y|ies)) on (?:me|it|this)\b|(?:rent|mortgage|loan) "
        r"(?:is|was|will be) due|(?:savings|money) (?:is|are|has|have) (?:\w+ )?(?:gone|run out)"
        r"|(?:don't|do not) know how (?:I|we)|beg(?:ging)?\b(?! (?:leave|pardon|your pardon|to"
        r"|that you will not|you not to|you will not))|desperat|please,? please|I (?:really |badly "
        r")?need (?:this|the|a|any|that) (?:job|work)|(?:my|the) (?:rent|bills|debts"
        r"|mortgage)\b(?! (?:book|of the))|anything at all\b(?! about)|do anything|last (?:chance"
        r"|hope)|half the pay|for free|(?:wife|husband|mother|father|child|son|daughter|mum|mom"
        r"|dad)(?:'s)? (?:illness|is (?:ill|sick)|sick)|(?:haven't|have not|can't|cannot) (?:been "
        r"able to )?(?:eat|sleep|pay|feed|afford)|at \w+-\w+, with|on my knees|however small|no "
        r"one else will|implor\w+|plead\w*|such door|out of work\b(?! clothes)|benefits? (?:run"
        r"|stop|end)",
    ),
    "demands": any_of(
        # Papers, and by when.
        r"(?:send|forward|show|give|provide|release|request|disclose|state|see|ask for|copy of) "
        r"(?:me |us |the |your |a |full |copy |of |detailed |written ){0,5}(?:interview notes"
        r"|notes|marks|scores?|score ?sheets?|minutes|criteria|records?|evaluation|assessment"
        r"|ranking|justification|grounds)\b(?! of the (?:mill|kiln|sea))|by return\b"
        r"|(?:justification|statement|reasons?|explanation)[^.\n]{0,40}within\b",
        # A right to be told.
        r"only (?:fair|right|proper) that you|I (?:\w+ )?have (?:a|the|every) right to|under the "
        r"[^.\n]{0,30}I (?:request|ask|demand|want)|what (?:tipped|decided|spoke against|counted "
        r"against)",
        # Several questions in a row.
        r"(?:^|(?<=\n)|(?<=[.!?¿] ))(?:what|why|how|who|where|when|was|were|did|could|can|would"
        r"|is) [^.?\n]{3,90}, (?:and |or )(?:what|why|how|who|when|where|was|were|did|could|can"
        r"|on what) [^.?\n]{2,90}\?|(?:was|were|did) (?:it|I|you) [^.?\n]{2,60}, (?:was|were|did) "
        r"(?:it|I|you)",
        # More that is asked for.
        r"(?:need|want|expect|await|require|request|demand|deserve) (?:\w+ )?(?:an?|the|your|some"
        r"|full|proper|clear|honest|real|exact|specific|concrete) (?:\w+ ){0,2}(?:reasons?"
        r"|answers?|explanation|justification|feedback|account|statement|clarification|reply)"
        r"|(?:in writing|in black and white|point by point|chapter and verse)|(?:by (?:monday"
        r"|tuesday|wednesday|thursday|friday|the end of|tomorrow|next week|the \w+)|within (?:a"
        r"|the|\w+|\d+) (?:week|weeks|days|hours))[^.\n]{0,30}(?:answer|reply|reason|explain|hear"
        r"|expect)\w*|(?:answer|reply|reason|explain|hear from you|statement)\w*[^.\n]{0,40}(?:by "
        r"(?:monday|friday|the end|tomorrow|next|·+)|no later than)|(?:be told|told me|tell me"
        r"|(?<!letting me )know|hear|learn|explained|explain) (?:\w+ )?(?:exactly |honestly "
        r"|plainly |straight |precisely )?(?:what|where|why|how|who)[^.\n]{0,40}(?:wrong|failed"
        r"|lacked|missing|lack"
        r"|rejected|refused|turned down|against me|not (?:chosen|good|enough)|decided|dropped"
        r"|passed)|(?:who|what) (?:exactly |actually |was it that )?(?:decided|voted|vetoed|spoke"
        r"|was missing|tipped|counted against|went against|is wrong|was wrong)\b|why (?:him|her"
        r"|them|someone|somebody|the other|on earth|exactly|not)\b|(?:on|by|according to) (?:what"
        r"|which) (?:basis|criteria|criterion|grounds|measure|standard)|(?:right|entitled|owed) "
        r"(?:to know|to hear|to see|to be told|an answer|an explanation|a reason)|(?:won't|will "
        r"not|shall not|can't|cannot) (?:rest|let go|sleep|drop it|be satisfied|be fobbed) "
        r"[^.\n]{0,20}(?:until|before|unless|without|off)",
        # Other words of it.
        r"on what grounds|what (?:made the difference|tipped the)|(?:be told|informed) in writing"
        r"|how this decision (?:came|was)|what went wrong|(?:tell|give|send|let) (?:me|us)(?: "
        r"know)? (?:the |your |what )?(?:\w+ )?reasons?|written explanation|explanation (?:of the "
        r"grounds|for (?:this|your))|why (?:did|was|were|have|not|me\b|I (?:was|did|wasn't|am|have"
        r"|didn't))|tell me why|(?<!not )owe[ds]? (?:me\b(?! (?:no\b|nothing))|an?\b)|am owed"
        r"|(?:the|my) scores?\b|(?:reply|answer|reasons?|know|confirm\w*|explanation|it"
        r"|me)\b[^.\n]{0,25} in writing|come back to me (?:with|by|on|within)|what did I do wrong"
        r"|I (?:demand|insist|expect) (?!no\b|you (?:are|have)|it was)|(?:am|i'm) entitled to",
    ),
    "reasons": any_of(
        r"(?:an|any|some|no|full|for|me the|your) (?:\w+ )?explanation|(?:the|your|exact|full"
        r"|any) reasons?\b|reasons? (?:for|why)",
    ),
    "asks": any_of(
        r"(?:tell|give|send|let|show|share|state|provide|offer)(?:ed)? (?:me|us)|please|(?:i"
        r"|we)(?: would|'d| should) (?:\w+ )?(?:like|appreciate|expect|love|want|be glad)\b|want\b"
        r"|expect\w*|ask(?:ing)? (?:for|you|to)|request\w*|deserve|entitled|(?<!not )owe(?! me no)"
        r"|without|never (?:got|had|heard|received)|may i (?:know|ask)",
    ),
    "sells": any_of(
        # What I am, and what you get.
        r"my (?:\w+ )?(?:strengths?|assets?|qualities) (?:are|is|include|lies?)\b|(?:with me,? you"
        r"|hire me and|I(?:'d| would) (?:bring|take|lift) your)|asset to (?:any|your|the)|to (?:a "
        r"new|a higher|another|the next) level|(?:no one|nobody) [^.\n]{0,40}(?:closed|sold|worked"
        r"|knows|makes|does) [^.\n]{0,40}(?:than|like|as) (?:I|me)\b",
        # What I did, in figures.
        r"I(?:'ve| have)? (?:\w+ )?(?:led|managed|ran|headed|supervised|raised|cut|closed|sold"
        r"|saved|built|passed|delivered|boosted|reduced) [^.\n]{0,50}(?:\d+|team of|budget|million"
        r"|percent|per cent|sales|contracts|exam|distinction|by half|by a third|deals)|(?:I|my|me"
        r"|we)\b[^.;!?\n]{0,80}\d ?(?:percent|per cent|%)|I (?:\w+ )?speak (?:three|four|five|six) "
        r"languages|(?:say|mention|add|tell you)[^.:\n]{0,30}[:,] I (?:have|'ve|also|speak|hold|led"
        r"|can)",
        # Papers and plans once more.
        r"in the attachment|(?:find|see) (?:attached|enclosed|below)|I(?:'ve| have) (?:added"
        r"|included|pasted|put in) my|links? to my|present (?:you )?(?:with )?my (?:\w+ "
        r")?(?:ideas?|concept|plan|proposal|vision)",
        # More self-praise and papers.
        r"(?:nobody|no one) (?:\w+ ){0,4}(?:better|faster|like|as well as|as fast as|more "
        r"reliably) |(?:consider|regard|describe) myself (?:as )?(?:an?|the|one of)|(?:would|'d"
        r"|could|can|will) (?:\w+ )?(?:boost|double|increase|raise|lift|transform|improve|save|cut"
        r"|halve|grow|modernise|revolutioni[sz]e) (?:your|you|the)\b|(?:please )?(?:find|see|note"
        r"|consider|remember|recall|bear in mind|keep in mind|don't forget|let me add|let me "
        r"mention|let me stress|I should add|I might add|may I add|I would add) (?:that )?(?:I|my) "
        r"(?:am|have|'ve|speak|hold|can|also|know|was|led|years|two|three|experience|skills"
        r"|certificate|degree)|(?:as|like) (?:my|the) (?:cv|résumé|references?|certificates?"
        r"|portfolio|track record|figures|results) (?:show|prove|demonstrate|confirm|attest)"
        r"|(?:here|below|above|again|once more) (?:is|are|you will find|you'll find|you find"
        r"|comes?) (?:\w+ )?(?:my|the link|a link|a list|a summary)|(?:two|three|four|five|ten"
        r"|fifteen|twenty|thirty|\d+) years(?:'| of)? (?:\w+ )?(?:experience|practice|in the "
        r"(?:trade|business|field)|on the job|behind me)|(?:fluent|certified|trained|qualified"
        r"|licensed|award-winning) (?:in|for|as) [^.\n]{0,40}(?:and|,)|(?:results|figures|numbers"
        r"|references|record) (?:speak|show|prove|say)|(?:resend|re-send|send you again|sending you"
        r"|send you|sending) (?:\w+ ){0,3}(?:my|an? updated) (?:\w+ )?(?:cv|résumé|references?"
        r"|certificates?|portfolio|work|samples|papers)|(?:punctual|hard-working|dependable"
        r"|reliable|flexible|motivated|dynamic|creative|loyal|organised|organized|quick),? (?:and "
        r")?(?:punctual|hard-working|dependable|reliable|flexible|motivated|dynamic|creative|loyal"
        r"|organised|organized|quick)",
        # Other words of it.
        r"I(?:'m| am) (?:hard-?working|reliable|punctual|quick to learn|a fast learner|a team "
        r"player)(?=[,.]| and)|(?:am|as) (?:highly|extremely|very|deeply|strongly) motivated"
        r"|(?:born|natural|proven) (?:leader|salesman|seller|communicator|organi[sz]er)"
        r"|(?:excellent|outstanding|strong) (?:communicator|team player|leader)|point out (?:once "
        r"(?:more|again)|again|that)|remind you (?:of my|that I)|makes me (?:an?|the) (?:ideal"
        r"|perfect|right|best)|(?:ideal|perfect) candidate|let me point out|I am a (?:proven|strong"
        r"|natural|born)|proven (?:leader|record)|attach(?:ed|ing)\b(?! (?:to|from))|I attach\b(?! "
        r"(?:great|much|so|particular|no|real))|enclos(?:e|ed|ing)\b(?! (?:garden|court|yard|space"
        r"|field))|(?:updated?|new|latest|full|see|find|send\w*|revised) (?:\w+ "
        r"){0,2}(?:r[ée]sum[ée]|cv\b|curriculum|portfolio)|(?:r[ée]sum[ée]|cv|portfolio) (?:again"
        r"|attached|enclosed|below)|track record|years of experience\b|I (?:grew|doubled|tripled"
        r"|closed|increased) |not have mentioned|what I (?:would|could|can) bring|my ranking|top "
        r"(?:five|ten|one|three) |my portfolio\b(?! (?:can|may|is yours))|link below|cheaper than"
        r"|I can do it for you|since then I've|I've only gone|the lot, ",
    ),
    "flatters": any_of(
        r"magnificent|marvel+ous|gifted|exquisite|visionary|unforgettable",
        # Other words of it.
        r"finest|kindest|most (?:wonderful|amazing|brilliant|beautiful|inspiring)|\w+ I have ever "
        r"seen|amazing|incredibl\w+|fantastic|wonderful|awesome|outstanding|dream|world-class"
        r"|inspiring|brilliant|peerless|superb|extraordinary|geni(?:us|al)|beacon|greatest"
        r"|magnificent|marvellous|legend\w*|perfect|splendid|lucky|most generous",
    ),
    "adores": any_of(
        r"I (?:worship|idoli[sz]e|venerate)|adore (?:you|your (?:brand|company|firm))\b|in awe of"
        r"|biggest (?:fan|admirer)|love your (?:company|firm|brand) (?:more|above|beyond)|jewel "
        r"(?:of|in)|legendary|boundless|you(?:'re| are) an? (?:\w+ )?(?:genius|legend|saint|god\w*)"
        r"|greatest (?:privilege|honou?r|happiness|joy) of my life|kiss the (?:ground|floor)"
        r"|beyond (?:compare|praise)|perfect in every|such an? \w+ [^.\n]{2,40}such an? \w+ "
        r"[^.\n]{2,40}such an?",
        # More.
        r"(?:the |)(?:very )?(?:best|greatest|finest|kindest|nicest|most \w+) (?:\w+ ){0,3}(?:in "
        r"the (?:world|universe|country|whole|land)|on (?:the planet|earth)|of all time|alive|I "
        r"have ever|I've ever|anyone)|(?:absolutely|utterly|totally|simply|truly|just) "
        r"(?!wonderful to (?:hear|see))(?:amazing|perfect|incredible|magnificent|divine|sublime"
        r"|breathtaking|phenomenal|fantastic|awe-inspiring|stunning|unbelievable|wonderful"
        r"|brilliant|outstanding|fabulous)|(?:bow|bowing|kneel) (?:down )?(?:before|to) (?:you"
        r"|your)|(?:heaven on earth|out of this world|second to none|words (?:fail(?! me when)"
        r"|cannot|can't)|life-changing|changed my life|my hero|my idol|my heroes|a living legend|a "
        r"beacon|a true visionary)|(?:so|how) \w+, so \w+,? (?:and )?so \w+",
    ),
    "elsewhere": any_of(
        # To all of them.
        r"(?:this(?: letter| note| message| e-?mail| text)?|cop(?:y|ies)) (?:\w+ ){0,4}(?:goes|go"
        r"|went|is going|has gone|is being sent) (?:out )?(?:\w+ )?to|one (?:letter|text|message"
        r"|e-?mail|note) (?:to|for) (?:all|the (?:whole|entire)|every|each)|receives? this (?:"
        r"letter|note|message|e-?mail|text)|(?:circular|round robin|mass mail|mail merge"
        r"|cop(?:y|ied) and paste\w*)",
        # A copy.
        r"copies of (?:this|these|it)\b|(?:forgive|excuse|pardon) the copy|(?:put|have|has|got"
        r"|copied) [^.\n]{0,30}in (?:copy|cc)|(?:very|exact) same (?:e-?mail|letter|note|words"
        r"|text|lines)|forwarded (?:to )?you",
        # More ways to more people.
        r"(?:also|likewise|too|as well|in parallel|at the same time)[^.\n]{0,20}(?:wrote|written"
        r"|writing|sent|sending|send|posted|mailed|dropped) (?:it|this|the same|these|one)"
        r"|(?:wrote|written|sent|send|sending|mailed|posted|said|told) (?:\w+ ){0,3}(?:the "
        r")?(?:exact |very )?same (?:thing|to|note|letter|words|lines|message|email|mail|text)"
        r"|(?:each|all|every|both) (?:one )?(?:of (?:you|them|the)|member|colleague"
        r"|interviewer)s?[^.\n]{0,30}(?:gets?|got|receives?|received|will get|will receive|has"
        r"|have) (?:\w+ )?(?:this|the same|one|a copy|it|these)|(?:to|for) (?:all|each|every one"
        r"|both) (?:\w+ )?of you (?:who|at|on|that|there|alike|together)|(?:dear all|to whom it"
        r"|bcc|cc:|cc'd|c\.c\.|carbon copy|distribution list|mailing list)|(?:your|the) "
        r"(?:colleague|boss|deputy|director|manager|assistant|secretary"
        r"|partner)\b[^.\n]{0,30}(?:has|have|gets|got|received|receives|is getting|will get|will "
        r"find|has had)\b[^.\n]{0,20}(?:this|the same|copy|identical|these|it too)",
        # Other words of it.
        r"as I (?:have )?also (?:told|wrote|said|written|mentioned) (?!you)|(?:send|sent|sending"
        r"|writ\w+|wrote) (?:these|this) very (?:lines|letter|words|note|message)|(?:these|this) "
        r"very (?:lines|letter|words|note|message) (?:also )?(?:to|goes|go|went|round)|(?:copying"
        r"|sending) this (?:\w+ )?(?:to|round)|(?:send|sent|sending|writ\w+|wrote|copy\w*|copied"
        r"|goes|go|going|went) (?:\w+ ){0,4}to (?:all|everyone|everybody) (?:who interviewed|on "
        r"the panel)|(?:writing|written|wrote) (?:the|just the|exactly the) same|copied in|in copy"
        r"|copying (?:mr|ms|mrs|dr|him|her|them|your|·)[^.\n]{0,30} in\b|lines are (?:also|too) for"
        r"|(?:same|identical) (?:letter|lines|note|text|words|message)|(?:these|the|this) same "
        r"(?:lines|text|letter|note|words|message|e-?mail)|same (?:text|letter) to|identical\b"
        r"|(?:exact )?copy (?:to|of (?:this|it)|went)|(?<!poem )word for word|forwarded message"
        r"|(?:writ\w+|wrote|sen[dt]\w*|same|cop\w+|letter|note|lines|this|message) (?:\w+ "
        r"){0,4}each of you|as I (?:put|wrote|said) (?:it|to)",
    ),
}
