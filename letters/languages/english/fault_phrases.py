"""What the hints find that English letters should not hold, by the names of `Phrases`."""

from letters.languages.english.plea_phrases import PLEAS
from letters.languages.patterns import any_of

FAULTS = {
    "blame": any_of(
        # What was promised, against what came.
        r"(?:did|had|'d|was) (?:\w+ )?expect(?:ed|ing)? (?:an? |some|something )?(?:different"
        r"|other|better|more (?:of|from|than|courtesy|respect|care))|(?:job|post|place) was (?:as "
        r"good as )?mine|(?:promised|assured|told) (?:me )?(?:that )?(?:the|this) (?:job|post"
        r"|place) was|(?:^|(?<=\n)|(?<=[.!?] ))so much for\b|(?:than|by|then|only|just|merely) "
        r"(?:\w+ )?(?:one|two|three)[- ](?:lines?|liner|sentences?)\b|(?:(?:send|sent|get|got"
        r"|received?) (?:me )?an?|then an?) (?:standard|stock|generic|form|template) (?:text|line"
        r"|answer)",
        # Waiting, and silence.
        r"(?:keep|kept|keeping|leave|left|leaving) (?:a person|people|someone|somebody|one"
        r"|applicants|candidates|me|us) (?:\w+ )?(?:waiting|hanging|dangling|in the dark|on "
        r"tenterhooks)|(?:weeks|months|days) without (?:a word|news|hearing|an? (?:answer|reply))"
        r"|(?:took|needed) (?:you )?(?:\w+ )?(?:weeks|months) (?:to|for)|(?:rang|called|wrote"
        r"|answered|replied|got) back to me only",
        # Settled beforehand.
        r"(?:already|long since|all along) (?:been )?(?:decided|settled|chosen|promised|given "
        r"away)|(?:decided|settled|fixed|chosen) (?:right )?from the (?:start|outset|beginning)"
        r"|minds? (?:was|were) (?:already )?made up|(?:why (?:then )?(?:bother|invite|the "
        r"(?:theatre|show|circus))|what was the point)",
        # What they did not do.
        r"had (?:you|your|they|somebody|anyone|anybody)\b[^.;\n]{0,40}(?:read|looked|told|checked"
        r"|bothered|listened)[^.;\n]{0,40}(?:could|would)|(?<!i )(?:had|did|could|have|has|was"
        r"|were)(?:n't| not) even\b|saved? (?:ourselves|myself|us|me|everybody) the (?:trouble|time"
        r"|bother|trip|journey)|(?:no|not the|hardly the|not a) (?:\w+ )?way to (?:treat|run|handle"
        r"|end|deal|go about)|how (?:one|anyone|a company|a firm) (?:can|could)\b|is beyond me(?! "
        r"how the)",
        # Hurt.
        r"(?:I feel|I felt|feeling|leaves me|left me) (?:\w+ )?(?:used|cheated|deceived|fooled"
        r"|betrayed|let down|hurt|slighted|belittled|bitter|angry|taken for|like a fool)|(?:was|is"
        r"|were) (?:\w+ )?(?:an? |nothing but an? )?(?:farce|charade|sham|disgrace|shambles"
        r"|stitch-up|slap in|pantomime|mere formality|box-ticking)|(?:unprepared|(?<!only "
        r")rude\b(?! (?:one was|words|awakening))|dismissive|condescending|arrogant|disrespectful"
        r"|unprofessional|discourteous|heartless|callous|shameful|disgraceful|appalling|outrageous"
        r"|dishonest|shabby|hypocri\w+)\b",
        # Thanks and guesses that are meant otherwise.
        r"(?:suppose|guess) (?:I|one) (?:ought|should|must|have to|am meant)|(?:thanks|thank you) "
        r"for nothing|congratulations on (?:keeping|managing|wasting)|(?:clearly|plainly),? (?:my"
        r"|I was (?:not|never|only)|you (?:had|already|never))|(?:my|the) (?:face|age|accent|name"
        r"|nose) (?:did(?:n't| not)|was not|wasn't) (?:fit|right|the right)",
        # More that went against them or hurt.
        r"(?:not|never) (?:even )?(?:the|so much as the|the basic|a shred of|a hint of) (?:courtesy"
        r"|decency|manners|respect)|(?:basic|common|simple) (?:courtesy|decency|manners)|(?:feel"
        r"|felt|left) (?:me )?(?:a bit |rather |quite |very )?(?:cheated|duped|misled|messed about"
        r"|mucked about|led on|insulted|like a (?:fool|number|mug))|(?:messed|mucked|played|pushed"
        r"|jerked) (?:me )?(?:about|around)\b|(?:never|not) (?:really |seriously |actually "
        r")?(?:meant|serious|interested|considered|going to) (?:it|about me|in me|to hire|to take)"
        r"|(?:waste|wasted) (?:a|my|three|two|four|so much|all that|our) (?:\w+ )?(?:time|day|days"
        r"|weeks|morning|holiday|leave)|(?:took|take|taken) (?:\w+ )?(?:a day|time|leave|holiday) "
        r"off (?:work )?(?:for (?:this|nothing|that)|only)|(?:promise|promises|word|words) (?:\w+ "
        r")?(?:mean|means|are worth|is worth|count|counts) (?:\w+ )?(?:nothing|little|so little)"
        r"|(?:yawn\w*|on (?:his|her|their|your) phones?|looked at (?:his|her|their) (?:watch|phone)"
        r"|couldn't be bothered|could not be bothered|did not bother|didn't bother)|(?:says|said"
        r"|tells|speaks) (?:it all|a lot|volumes|everything) about (?:you|your|how)\b(?! (?:house, "
        r"and|kind|warm|you are|kind you))|(?:bad|poor|terrible|awful|rotten|lousy|sour) (?:form"
        r"|taste|style|manners)\b|(?:shame on|you ought to be|you should be) (?:you|ashamed)"
        r"|(?:nice|great|lovely|charming|well done) (?:way|of you) to (?:tell|treat|let|end|find"
        r"|keep)|(?:would|might|could) (?:at least )?have (?:had the|been told|the decency|the "
        r"courtesy|shown)|(?:can't|cannot|could not|couldn't|hard to|find it hard to) (?:help "
        r"feeling|believe (?:how\b(?! (?:quickly|fast|warm|kind))|that you|you)|understand how you)"
        r"|(?:after|for|in return for) (?:all|everything) I(?:'ve| have)? (?:did|done|put|gave"
        r"|given|invested)|(?:if|had) (?:I|I'd|I had) (?:only )?known\b",
        # Other words of it.
        r"make up the numbers|could (?:at least )have (?:picked up|called|rung|phoned|written)"
        r"|(?:to|and) (?:end|finish) (?:with|up with|in) an? (?:\w+-)?(?:line )?(?:e-?mail|letter"
        r"|message)|stringing me|(?:fine|kind|warm|nice|pretty) words were (?:\w+ )?(?:worth "
        r")?nothing|(?:job|post|place) was (?:gone|filled|taken|given away) (?:long |already "
        r")*before|you could have (?:told|warned|saved|spared) me|wonder(?:ing)? (?:whether|if) "
        r"any(?:one|body) (?:\w+ ){0,2}(?:read|looked|opened)|found the way (?:\w+ "
        r"){1,5}(?:disappointing|poor|hurtful)|(?:would|might) have been (?:decent|fair|polite"
        r"|courteous)|(?:deserved|owed|earned) (?:at least|better|more|a)\b|(?<!of by )(?<!of a "
        r")(?<!of an )(?<!than by )(?<!than a )(?<!than an )(?<!not sending a )(?<!not sending an "
        r")(?<!no )(?:automated|automatic|standard|form|template) (?:e?-?mail|letter|reply|message"
        r"|rejection)|(?:poor|sorry|shabby|cold|odd|strange|curious|funny|hard|cheap|rotten) "
        r"(?:\w+ )?(?:way|manner|means) (?:to|of) (?:be|being|get|getting|hear|hearing|learn"
        r"|learning|find|finding|treat|treating|tell|telling|say)\w*|(?:funny|strange|odd|curious) "
        r"(?:how\b(?! (?:fast|quickly|one (?:grows|gets|comes)|much I|fond|time))|that|to (?:hear"
        r"|learn|read))|interesting (?:how|that|to (?:hear|learn|read))\b(?=[^.\n]{0,70}(?:after"
        r"|suddenly|someone|somebody|nothing|little|matter|promis|chang|now\b|in the end|experience"
        r"|prefer|quick|never|forget|all along))|(?<!than )(?:I|one)(?:'d| would| should) (?:have"
        r"|'ve) (?:thought|expected|imagined|believed|hoped for)\b(?! (?:possible|of))|(?:for"
        r"|after) all (?:the|my) (?:work|effort|time|hours|trouble|years)\b(?! (?:in|at|behind|on) "
        r"(?:the|a)\b)|led to (?:expect|believe|think|hope)|strikes? me as (?:odd|strange|curious)"
        r"|(?:been|being|be|was) passed over|gave up (?:\w+ ){1,5}(?:for your|for this|only)|only "
        r"to be (?:told|turned|refused|rejected)|strung (?:me )?along|(?:made|given) to believe"
        r"|had (?:thought|assumed|believed|imagined) (?:that (?:my|I|\w+ years|experience|the job"
        r"|this)|my |I |\w+ years)|(?:was|am|were|been) (?:\w+ )?surprised(?! and (?:pleased"
        r"|touched|delighted)| (?:by |at )?how (?:\w+ly|warm|kind|open|well|quick)\b| to (?:see"
        r"|find|hear|feel|meet|laugh|learn how)\b(?! (?:that|you|someone|somebody|I))| (?:by|at) "
        r"the (?:silence|calm|warmth|kindness|quiet|size|smell|laugh|number|light))|surprised (?:as"
        r"|given|that you|at your|by your)|(?<!not )(?<!nothing )unfair(?:ly)?|apparently\b(?! "
        r"(?:goats?|dogs?|cats?|the (?:parrot|dog|cat)))|wast(?:ed|e|ing) (?:of )?(?:my|of time"
        r"|time|your time and mine)|a waste of|count for (?:something|nothing)|clearly (?:not"
        r"|missing|did not|didn't)|(?<!thanks )(?<!thank you )(?<!thank you very )so much for "
        r"(?:the|your|my|that|loyalty|experience)\b|evidently\b(?! the (?:parrot|dog|cat|goat))"
        r"|congratulations on finding|didn't need to come|acquired taste|from the sidelines|used "
        r"to being|insult\w*|led (?:me )?(?:to believe|on)|strung along|deserved (?:better|it)",
    ),
    "argues": any_of(
        # It should have counted, or not.
        r"should(?:n't| not)? (?:\w+ )?have (?:\w+ )?(?:counted|weighed|tipped|mattered|tilted"
        r"|outweighed|been (?:enough|decisive|held|counted|given|weighed))|(?:argument|objection"
        r"|reasoning|criterion|claim|point) [^.\n]{0,50}(?:doesn't|does not|don't|do not|isn't|is "
        r"not|weak|wrong|unfounded)",
        # No consent.
        r"(?:can't|cannot|don't|do not|won't|will not) (?:\w+ )?(?:agree (?:with|that)|accept "
        r"(?:that|the|your|this)|see why|share (?:your|the) (?:view|verdict|judg))|(?:won't|will "
        r"not|can't|cannot) let (?:that|it|this) (?:stand|pass|count)|appeal(?:ing)? against"
        r"|(?:lodge|file|raise|enter) (?:an? )?(?:\w+ )?(?:appeal|objection|complaint|protest)|I "
        r"(?:\w+ ){0,2}(?:object|dispute|protest|disagree)\b|with (?:all )?(?:due )?respect,",
        # The decision once more.
        r"(?:put|bring|lay|take|present|submit) my (?:case|application|file|papers|name) (?:\w+ "
        r")?(?:before|to|up|back)|(?:decision|outcome|result|choice) (?:isn't|is not|may not be"
        r"|might not be) (?:\w+ )?(?:final|set)|room to (?:talk|manoeuvre|negotiate|discuss)"
        r"|before you (?:sign|finalise|finalize|commit)|(?:see|judge|view) (?:it|things|me|this"
        r"|my \w+) (?:\w+ )?(?:differently|otherwise|in another light|in a different light)"
        r"|(?:must|may|might) have been (?:an?|some) (?:\w+ )?(?:mistake|error|mix-up"
        r"|misunderstanding)|(?:mistake|error|mix-up) (?:in|with) (?:the|your) (?:scor|mark"
        r"|evaluat|assess|test|calculat|count)\w*|you(?:'ve| have)? (?:\w+ )?(?:missed|ignored"
        r"|misread|misjudged|misunderstood) (?:my|the fact|that|what)",
        # A trial, a proof, two places.
        r"(?:open to|consider|why not|grant|offer|allow|give) [^.\n]{0,20}(?:trial|on probation)"
        r"|(?:chance|opportunity) to (?:prove|show you|convince)|prove (?:it|that|myself) to you"
        r"|let me (?:just )?(?:clarify|correct|prove)|(?:explain|clarify|correct) my (?:answer"
        r"|point|response|remark)|(?:hire|take|employ|keep) (?:the two of us|both of us|two people"
        r"|us both)|I(?:'m| am) (?:\w+ )?the (?:right|better|best|stronger|ideal) (?:person|one"
        r"|choice|candidate|man|woman)",
        # More that asks to decide anew.
        r"(?:decision|verdict|assessment|conclusion|judg\w+|choice) (?:is|was|seems|rests|rested"
        r"|strikes me) (?:\w+ )?(?:wrong|mistaken|flawed|unsound|on a|on an|hasty|premature"
        r"|unjustified)|(?:I|but I) (?:do|did|would|could|can|have) (?:in fact |actually |indeed "
        r"|certainly )?(?:meet|have|hold|fulfil|tick|match|possess) (?:all|every|each|exactly) "
        r"|(?:you|the panel|the board) (?:say|said|write|wrote|claim|claimed|told me) (?:that "
        r")?(?:I|my) (?:lack|lacked|am too|was too|have no|had no|did not|do not|have not)\b"
        r"|(?:give|offer|grant|allow) me (?:\w+ ){0,2}(?:second|another|one more|last|fair"
        r"|further) (?:chance|go|hearing|try|interview|shot|opportunity)|(?:could|can|would|may"
        r"|might) (?:we|you|I) (?:not |please |perhaps |still )?(?:talk|discuss|go over|go through"
        r"|think|look|revisit|reopen|speak) (?:\w+ ){0,3}(?:again|once more|after all|anew)"
        r"|(?:sleep|think|mull) (?:it|on it|this|about it|over it) (?:over|again|once more)|(?:is"
        r"|was) there (?:really |still )?(?:no|any) (?:way|chance|room|possibility) (?:that |to "
        r"|for |of )(?:you|change|chang|turn|rethink|reconsider|making|make)|(?:urge|ask|beg"
        r"|implore|invite|request|call on) you (?:\w+ )?to (?:think|look|review|reverse|overturn"
        r"|revise|correct|weigh|re\w+)|(?:not|never) (?:the|a) (?:valid|good|fair|real|sound) "
        r"(?:reason|argument|criterion|ground)|(?:weigh|weighs|weighed|count|counts|counted) "
        r"(?:for )?(?:more|less|enough|at all) than|(?:you|they) (?:have|'ve) (?:chosen|picked"
        r"|taken|got|backed) the wrong|(?:won't|will not|not going to|refuse to|not ready to|not "
        r"prepared to) (?:give up|take no|accept|leave it|let it)",
        # Other words of it.
        r"review your (?:decision|choice|verdict)|I think you(?:'re| are) (?:wrong|mistaken)"
        r"|(?:reasons?|arguments?) (?:do|does)(?:n't| not) (?:convince|persuade)|should have been "
        r"me\b|talk (?:it|this) over (?:\w+ ){0,4}(?:again|once more)|(?:(?<!you )(?<!they )let me"
        r"|take me|try me|give me) (?:\w+ ){0,5}(?:trial|for a (?:week|month))|another conclusion"
        r"|(?:hope|hoping) (?:\w+ ){0,4}not (?:yet )?too late|in my (?:opinion|view|judge?ment),? "
        r"(?:the (?!tea|best|tour|visit|moment|cake|walk|nicest)|your|you)|(?:if you|would you"
        r"|could you) (?:\w+ )?(?:look|looked|go|went|read)(?! (?:for|looking|searching|hiring"
        r"|recruiting|(?:through|into) (?:this|a|the|another|such) (?:\w+ )?(?:search|process|round"
        r"|recruitment|hiring))) (?:\w+ ){1,5}(?:once more|again)|(?:look|looked|go|read) (?:at"
        r"|over|through) (?!the great|the old|the big)(?:\w+ ){1,3}(?:once more|again|one more "
        r"time)|outweighs?\b|(?:making|making such|make) a (?:\w+ )?mistake|convince you|room to "
        r"(?:rethink|reconsider)|rethink|reconsider|chang\w+ your mind|re-?think (?:it|your|the"
        r"|this)|(?<!I )overlooked|under(?:estimat|valu|rat)\w+|wrong (?:decision|choice|call)|not "
        r"too late|(?:one more|another|a second|a fresh|a closer) (?:look|check|chance|glance"
        r"|hearing)|deserves? (?:a|another) |before (?:the|any) (?:paperwork|contract|ink)|hardly "
        r"a mandate|put (?:it )?to the full|be put to the|I (?:still |do )?(?:believe|think) "
        r"(?:the panel|you (?:missed|have not))|still (?:convinced|believe I|think I)|I (?:am|was"
        r"|'m) (?:still )?the (?:right|better|best|stronger)|(?:meet|met|fulfil) every|give me (?:a"
        r"|one|two)[ -](?:\w+[- ])?(?:trial|week|month|chance)\b|two-week trial",
    ),
    "fails": any_of(
        # Who will not stay or not manage.
        r"(?:he|she|they|person|picked|chose|hire|one|man|woman|candidate|colleague|choice"
        r"|newcomers?|beginners?|appointee|degree)(?:'ll| will| won't| may| might|'s going to| is "
        r"going to) (?:\w+ ){0,2}(?:struggle|fail|quit|leave|be gone|be off|flounder|crack|fold"
        r"|drown|give up|disappoint|bail|burn out|get bored|tire|run away|not (?:last|stay|cope"
        r"|make|manage|be up))|(?:newcomers?|beginners?|starters|most people|most of them) "
        r"[^.\n]{0,25}(?:quit|leave|give up|drop out|fail|throw in)|(?:how long|whether|if) (?:he"
        r"|she|they|the new \w+|this one)(?:'ll| will| can| would)? (?:\w+ )?(?:lasts?|copes?"
        r"|stays?|holds?|manages?|survives?|sticks?|stands?)\b|(?:your |the )?(?:first )?choice "
        r"(?:\w+ )?(?:disappoints?|lets|fails)|I (?:fear|worry|am afraid"
        r"|doubt)\b[^.\n]{0,50}\b(?:he|she|they|person|candidate|one|man|woman"
        r"|choice)\b[^.\n]{0,30}(?:will|won't|can|can't|cannot)\b",
        # Time will tell.
        r"sooner or later\b(?! (?:my|our|I))|(?:I(?:'d| would)? (?:bet|wager|predict)|mark my "
        r"words)|you(?:'ll| will| may| might) (?:(?!not )\w+ ){0,2}(?:find out(?! one day that I)"
        r"|discover|realise|realize|regret|rue|wish you had|come to miss)|(?:before|by) (?:\w+ "
        r")?(?:long|\w+|·+),? (?:the post|the job|the place|it) (?:will|is going to) be (?:free"
        r"|empty|vacant|open)",
        # More that foretells it.
        r"(?<!oak )(?<!tree )(?<!roof )(?:won't|will not|wouldn't) (?:\w+ )?(?:last|stay|stick"
        r"|make it|survive|hold|cope)\b|(?:gone|back|out|free|vacant|empty|open|looking"
        r"|advertis\w+) (?:again )?(?:by|before|within) (?:\w+|·+)(?: \w+)?(?=[.,])|(?:in|after"
        r"|within) (?:a few|two|three|six) (?:weeks|months)[^.\n]{0,30}(?:again (?!out\b)"
        r"|again[.,?]|gone|leave|quit|regret|search|vacan|looking)\w*|(?:when|once|if|as soon as) "
        r"(?:he|she|they|the new \w+|your (?:new|first|chosen) \w+) (?:\w+ )?(?:quits?|leaves?"
        r"|fails?|goes|walks|packs|hands|runs|has had enough|gets|finds|gives|drops|cracks)|(?:too "
        r"(?:young|green|inexperienced|soft|academic|posh|expensive)) (?:for|to)\b|(?:not|never) "
        r"(?:be )?(?:cut out|made|tough enough|strong enough|ready|up) (?:for|to) (?:it|that|this"
        r"|the|your)|(?:out of (?:his|her|their) depth|bite the dust|throw in the towel|pack it in"
        r"|jump ship|fall flat|come unstuck|burn out|the first (?:storm|winter|crisis|busy)(?! "
        r"(?:of|caught|came|brought)))|(?:wait and see|we'll see|we will see|time will tell\b(?! "
        r"whether the)|good luck with (?:that|him|her)|don't say I|I give (?:him|her|them|it|the))"
        r"|(?:you'll|you will) (?:\w+ )?(?:be sorry|wish|come crawling|come running|miss me|need me"
        r"|be back|ring me back)",
        # Other words of it.
        r"(?:when|once) (?:the )?(?:new|chosen|other) (?:person|hire|colleague|man|woman) (?:find"
        r"|see|realis|realiz|notice|leave|quit)\w*|(?:rarely|seldom|never) (?:lasts?|stays?)\b"
        r"|(?:give|gave|giving) (?:him|her|them|it|the (?:new|other|chosen|lucky) (?:\w+ "
        r")?)\s?(?:\w+ ){0,3}(?:months?|weeks?|days)|(?:hired|taken on|recruited|appointed) in "
        r"(?:a hurry|haste)|(?:seldom|rarely|hardly ever) (?:last|stay)\w*|(?:new|young) (?:people"
        r"|hires?|starters?) (?:\w+ )?(?:leave|quit|go)\b|(?<!not )doubt (?:that |whether |if "
        r")?(?:the (?!goat|dog|cat|weather)|your|he|she|they)\b|not (?:to be )?up to (?:it|the"
        r"|this)|(?:your )?first choice (?:\w+ )?(?:turns?|proves?|leaves?|fails?)|be disappointed "
        r"by the|(?:\w*n[o']t|not) work out\b(?! this time| for me|, another)|(?:if|when|should"
        r"|once|case)\b[^.;\n]{0,60}\b(?:fails?\b|goes (?:south|wrong)|go (?:south|wrong)|quits?\b"
        r"|too much\b|gives? up|(?:gets?|got) (?:bored|tired)|leaves? (?:you|again|early|soon)"
        r"|mistake\b|regret|wrong\b|disappoints? you|lets? you down|falls? (?:through|apart)"
        r"|does(?:n't| not) (?:last|fit|stay)|can(?:not|'t) cope)|(?:nobody|no one|never|seldom"
        r"|rarely) (?:\w+ )?(?:lasts?|stays?)|do(?:es)? not (?:last|survive)|survive the|step in"
        r"|(?:throw|threw)\w* in the towel|(?:young|younger) people (?:are|will be) (?:gone|off)"
        r"|(?<!oak )won't last",
    ),
    "compares": any_of(
        # Questions about the other person.
        r"(?:was|is|has|did|does|had|will) (?:she|he) (?!asleep)[^.!?\n]{0,80}\?|(?:is|was) it "
        r"(?:someone|somebody|an? )[^.!?\n]{0,80}\?|(?:what made|what did) (?:her|him|them|the "
        r"other)|how (?:old|long|much) [^.?\n]{0,60}\b(?:man|woman|person|one|colleague|candidate"
        r"|she|he)\b[^.?\n]{0,60}\?|(?:curious|interested|like to know|love to know|wonder|tell "
        r"me) (?:to know |to learn |to hear )?(?:who|whom|where|how|what|whether"
        r"|which)\b[^.\n]{0,20}\b(?:she|he|chosen|other one|successful)\b",
        # Side by side.
        r"(?:compared (?:to|with)|in contrast to|unlike|as opposed to|between me and) (?:\w+ "
        r")?(?:your new|new|chosen|other (?!interview|talk|firm|place|house|visit|compan|workshop"
        r"|employer)|person|one|him|her|whoever)\b|(?:he|she) (?:may|might) (?:be"
        r"|have)\b[^.\n]{0,60}\b(?:I|me|my|mine)\b|(?:he|she|they) (?!told me|showed me|taught me"
        r"|gave me)[^.\n]{0,40}than (?:I|me|mine)\b|(?:no )?(?:worse|better|longer|higher|more"
        r"|stronger|older|cheaper|younger) [^.\n]{0,25}than (?:(?:those|that) of )?(?:who\w*|hers"
        r"|her|him|the person|the chosen|your (?:new|candidate|choice))\b|(?:who|whoever|the one "
        r"who) beat me\b|(?:instead|ahead) of me\b|(?:nobody|no one) else [^.\n]{0,50}(?:as well as"
        r"|like|than|as much as) (?:I|me)\b",
        # More about the other person.
        r"(?:the other|your new|the new|the chosen|that) (?:one|person|candidate|man|woman|lad|girl"
        r"|lady|colleague|teacher|hire) (?:\w+ )?(?:hasn't|has not|has never|had never|doesn't"
        r"|does not|can't|cannot|didn't|only|barely|hardly|lacks)|(?:he|she) (?:\w+ )?(?:hasn't"
        r"|has never|had never (?!seen (?:a visitor|anyone|somebody))|has barely|has hardly"
        r"|doesn't even|lacks|only (?!laugh|smil|nod|said|told|ask|open|grinn|shrugg)) ?|(?<!lady "
        r")(?<!man )(?<!apprentice is )(?<!apprentices are )(?:better|more|longer|older|faster"
        r"|cheaper|stronger|worse|less|younger) (?:\w+ ){0,2}than (?:me|I am|I was|I do|I "
        r"have)\b(?!,? (?:at the|told|and we))|(?:what|which \w+|how many \w+) (?:did|does|has|had"
        r"|could|can) (?:he|she|they|the other|the winner|the lucky) |what (?:\w+ ){0,3}(?:got|has"
        r"|had|have) that I (?:don't|do not|haven't|lack|didn't|did not)|(?:tell|ask|know|learn"
        r"|hear|find out|say) (?:me )?(?:who|whom|whether it) (?:\w+ ){0,3}(?:got|chose|chosen"
        r"|picked|was|won|went|hired|took|taken|appointed|preferred)|who (?:is|was) (?:it|the "
        r"(?:one|lucky|other|winner|person|chosen))|(?:looked|look|checked|found|saw|seen|googled) "
        r"(?:him|her|them|the new \w+|the winner) (?:up|on|online)|(?:lucky|happy|fortunate) "
        r"(?:winner|so-and-so|fellow|devil)|(?:of|between|out of) (?:the two of us|us two|the two)",
        # Other words of it.
        r"(?:ask|may I know|tell me) whom? (?:you|got)|(?:younger|cheaper|prettier) than (?:me|I)\b"
        r"|as (?!far )(?:long|much|many|often|well|good|hard|\w+) (?:\w+ ){0,6}as (?:I|me"
        r"|mine)\b(?! (?:was (?!not)|could|can|hoped|thought|wish|ever|have ever))|(?:whoever"
        r"|whomever|the (?:one|man|woman|person)) (?:that |who |whom )?you (?:hired|appointed|took "
        r"on)|somebody (?:from )?(?:inside|within|in-house)\b(?! (?:open|show|brought|met|let|told"
        r"|gave))|was it (?:somebody|someone|an internal)|the winner\b(?! (?:of the|was the (?:dog"
        r"|cat|goat|child)))|than (?:whoever|whomever|the person)|candidate had that|(?<!wish the "
        r")(?:chosen|successful|winning|selected) (?:candidate|applicant|person|fellow|lady|man"
        r"|woman|guy|girl)|(?<!with the )other (?:candidate|applicant)s?\b(?! in the)|other "
        r"(?:person|fellow|lady|man|woman|guy|girl)\b(?! (?:was a goat|(?:that |whom? )?(?:I|we)"
        r"|was a goat|in|on|at|from|of|there|who (?:interviewed|showed|joined|sat|works?|led)"
        r"|showed|asked|told|explained|listened))|who(?:ever)? got (?:the job|it)\b(?! (?:will|can"
        r"|may) (?:be|have|enjoy|find|like))|(?:than|as) whoever|(?:cleaner|faster|stronger|more "
        r"\w+) than (?:most|he|she|him|her|the other)|what (?:did|does|do|has|had) (?:he|she|they"
        r"|the other)\b|more (?:qualified|experienced) than|looked (?:him|her|them) up|(?:his|her"
        r"|their) (?:profile|page) on (?:linkedin|facebook|·+)|preferred (?:a|somebody|someone"
        r"|the) (?:younger|cheaper|prettier)|does(?:n't| not) even have (?:an?|the|my)|(?:lady|man"
        r"|woman|fellow|girl|lad|guy) you (?:took|chose|picked|hired)|out of school|who did you "
        r"(?:choose|pick|take|hire)|(?:ask|tell) (?:him|her) (?:if|whether|that)|the other (?:one"
        r"|finalist)",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"lucky|fortunate|good luck|all the best|settle|my best|every success|congratulat|at home"
        r"|good hands|wish|(?:do|get on|be) well|happy there|not (?:be able to )?(?:come|start"
        r"|take it|take up|accept)",
    ),
    **PLEAS,
}
