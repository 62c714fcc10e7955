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
        r"|were)(?:n't| not) even\b|saved? (?:ourselves|myself|us|me|everybody) the (?:trouble"
        r"|time|bother|trip|journey)|(?:no|not the|hardly the|not a) (?:\w+ )?way to (?:treat|run"
        r"|handle|end|deal|go about)|how (?:one|anyone|a company|a firm) (?:can|could)\b|is "
        r"beyond me",
        # Hurt.
        r"(?:I feel|I felt|feeling|leaves me|left me) (?:\w+ )?(?:used|cheated|deceived|fooled"
        r"|betrayed|let down|hurt|slighted|belittled|bitter|angry|taken for|like a fool)|(?:was|is"
        r"|were) (?:\w+ )?(?:an? |nothing but an? )?(?:farce|charade|sham|disgrace|shambles"
        r"|stitch-up|slap in|pantomime|mere formality|box-ticking)|(?:unprepared|rude|dismissive"
        r"|condescending|arrogant|disrespectful|unprofessional|discourteous|heartless|callous"
        r"|shameful|disgraceful|appalling|outrageous|dishonest|shabby|hypocri\w+)\b",
        # Thanks and guesses that are meant otherwise.
        r"(?:suppose|guess) (?:I|one) (?:ought|should|must|have to|am meant)|(?:thanks|thank you) "
        r"for nothing|congratulations on (?:keeping|managing|wasting)|(?:clearly|plainly),? (?:my"
        r"|I was (?:not|never|only)|you (?:had|already|never))|(?:my|the) (?:face|age|accent|name"
        r"|nose) (?:did(?:n't| not)|was not|wasn't) (?:fit|right|the right)",
        # More that went against them or hurt.
        r"(?:not|never) (?:even )?(?:the|so much as the|the basic|a shred of|a hint of) "
        r"(?:courtesy|decency|manners|respect)|(?:basic|common|simple) (?:courtesy|decency"
        r"|manners)|(?:feel|felt|left) (?:me )?(?:a bit |rather |quite |very )?(?:cheated|duped"
        r"|misled|messed about|mucked about|led on|insulted|like a (?:fool|number|mug))|(?:messed"
        r"|mucked|played|pushed|jerked) (?:me )?(?:about|around)\b|(?:never|not) (?:really "
        r"|seriously |actually )?(?:meant|serious|interested|considered|going to) (?:it|about me"
        r"|in me|to hire|to take)|(?:waste|wasted) (?:a|my|three|two|four|so much|all that|our) "
        r"(?:\w+ )?(?:time|day|days|weeks|morning|holiday|leave)|(?:took|take|taken) (?:\w+ "
        r")?(?:a day|time|leave|holiday) off (?:work )?(?:for (?:this|nothing|that)|only)"
        r"|(?:promise|promises|word|words) (?:\w+ )?(?:mean|means|are worth|is worth|count"
        r"|counts) (?:\w+ )?(?:nothing|little|so little)|(?:yawn\w*|on (?:his|her|their|your) "
        r"phones?|looked at (?:his|her|their) (?:watch|phone)|couldn't be bothered|could not be "
        r"bothered|did not bother|didn't bother)|(?:says|said|tells|speaks) (?:it all|a lot"
        r"|volumes|everything) about (?:you|your|how)|(?:bad|poor|terrible|awful|rotten|lousy"
        r"|sour) (?:form|taste|style|manners)\b|(?:shame on|you ought to be|you should be) (?:you"
        r"|ashamed)|(?:nice|great|lovely|charming|well done) (?:way|of you) to (?:tell|treat|let"
        r"|end|find|keep)|(?:would|might|could) (?:at least )?have (?:had the|been told|the "
        r"decency|the courtesy|shown)|(?:can't|cannot|could not|couldn't|hard to|find it hard to) "
        r"(?:help feeling|believe (?:how|that you|you)|understand how you)|(?:after|for|in return "
        r"for) (?:all|everything) I(?:'ve| have)? (?:did|done|put|gave|given|invested)|(?:if|had) "
        r"(?:I|I'd|I had) (?:only )?known\b",
        # Other words of it.
        r"make up the numbers|you could have (?:told|warned|saved|spared) me|wonder(?:ing)? "
        r"(?:whether|if) any(?:one|body) (?:\w+ ){0,2}(?:read|looked|opened)|found the way (?:\w+ "
        r"){1,5}(?:disappointing|poor|hurtful)|(?:would|might) have been (?:decent|fair|polite"
        r"|courteous)|(?:deserved|owed|earned) (?:at least|better|more|a)\b|(?<!of by )(?<!of a "
        r")(?<!of an )(?<!than by )(?<!than a )(?<!than an )(?:automated|automatic|standard|form"
        r"|template) (?:e?-?mail|letter|reply|message|rejection)|(?:poor|sorry|shabby|cold|odd"
        r"|strange|curious|funny|hard|cheap|rotten) (?:\w+ )?(?:way|manner|means) (?:to|of) (?:be"
        r"|being|get|getting|hear|hearing|learn|learning|find|finding|treat|treating|tell|telling"
        r"|say)\w*|(?:funny|strange|odd|curious|interesting) (?:how|that|to (?:hear|learn|read))"
        r"|(?<!than )(?:I|one)(?:'d| would| should) (?:have|'ve) (?:thought|expected|imagined"
        r"|believed|hoped for)\b(?! (?:possible|of))|(?:for|after) all (?:the|my) (?:work|effort"
        r"|time|hours|trouble|years)\b|led to (?:expect|believe|think|hope)|strikes? me as (?:odd"
        r"|strange|curious)|(?:been|being|be|was) passed over|gave up (?:\w+ ){1,5}(?:for your"
        r"|for this|only)|only to be (?:told|turned|refused|rejected)|strung (?:me )?along|(?:made"
        r"|given) to believe|had (?:thought|assumed|believed|imagined) (?:that (?:my|I|\w+ years"
        r"|experience|the job|this)|my |I |\w+ years)|(?:was|am|were|been) (?:\w+ )?surprised(?! "
        r"and (?:pleased|touched|delighted)| (?:by |at )?how (?:\w+ly|warm|kind|open|well"
        r"|quick)\b)|surprised (?:as|given|that you|at your|by your)|(?<!not )(?<!nothing "
        r")unfair(?:ly)?|apparently|wast(?:ed|e|ing) (?:of )?(?:my|of time|time|your time and "
        r"mine)|a waste of|count for (?:something|nothing)|clearly (?:not|missing|did not|didn't)"
        r"|(?<!thanks )(?<!thank you )(?<!thank you very )so much for (?:the|your|my|that|loyalty"
        r"|experience)\b|evidently|congratulations on finding|didn't need to come|acquired taste"
        r"|from the sidelines|used to being|insult\w*|led (?:me )?(?:to believe|on)|strung along"
        r"|deserved (?:better|it)",
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
        r"talk (?:it|this) over (?:\w+ ){0,4}(?:again|once more)|(?:(?<!you )(?<!they )let me"
        r"|take me|try me|give me) (?:\w+ ){0,5}(?:trial|for a (?:week|month))|another conclusion"
        r"|(?:hope|hoping) (?:\w+ ){0,4}not (?:yet )?too late|in my (?:opinion|view|judge?ment),? "
        r"(?:the|your|you)|(?:if you|would you|could you) (?:\w+ )?(?:look|looked|go|went"
        r"|read)(?! (?:for|looking|searching|hiring|recruiting|(?:through|into) (?:this|a|the"
        r"|another|such) (?:\w+ )?(?:search|process|round|recruitment|hiring))) (?:\w+ "
        r"){1,5}(?:once more|again)|(?:look|looked|go|read) (?:at|over|through) (?:\w+ "
        r"){1,3}(?:once more|again|one more time)|outweighs?\b|(?:making|making such|make) a "
        r"(?:\w+ )?mistake|convince you|room to (?:rethink|reconsider)|rethink|reconsider"
        r"|chang\w+ your mind|re-?think (?:it|your|the|this)|overlooked|under(?:estimat|valu"
        r"|rat)\w+|wrong (?:decision|choice|call)|not too late|(?:one more|another|a second|a "
        r"fresh|a closer) (?:look|check|chance|glance|hearing)|deserves? (?:a|another) |before "
        r"(?:the|any) (?:paperwork|contract|ink)|hardly a mandate|put (?:it )?to the full|be put "
        r"to the|I (?:still |do )?(?:believe|think) (?:the panel|you (?:missed|have not))|still "
        r"(?:convinced|believe I|think I)|I (?:am|was|'m) (?:still )?the (?:right|better|best"
        r"|stronger)|(?:meet|met|fulfil) every|give me (?:a|one|two)[ -](?:\w+[- ])?(?:trial|week"
        r"|month|chance)|two-week trial",
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
        r"sooner or later|(?:I(?:'d| would)? (?:bet|wager|predict)|mark my words)|you(?:'ll| will"
        r"| may| might) (?:(?!not )\w+ ){0,2}(?:find out|discover|realise|realize|regret|rue|wish "
        r"you had|come to miss)|(?:before|by) (?:\w+ )?(?:long|\w+|·+),? (?:the post|the job|the "
        r"place|it) (?:will|is going to) be (?:free|empty|vacant|open)",
        # More that foretells it.
        r"(?:won't|will not|wouldn't) (?:\w+ )?(?:last|stay|stick|make it|survive|hold|cope)\b"
        r"|(?:gone|back|out|free|vacant|empty|open|looking|advertis\w+) (?:again )?(?:by|before"
        r"|within) (?:\w+|·+)(?: \w+)?(?=[.,])|(?:in|after|within) (?:a few|two|three|six) "
        r"(?:weeks|months)[^.\n]{0,30}(?:again|gone|leave|quit|regret|search|vacan|looking)\w*"
        r"|(?:when|once|if|as soon as) (?:he|she|they|the new \w+|your (?:new|first|chosen) \w+) "
        r"(?:\w+ )?(?:quits?|leaves?|fails?|goes|walks|packs|hands|runs|has had enough|gets|finds"
        r"|gives|drops|cracks)|(?:too (?:young|green|inexperienced|soft|academic|posh|expensive)) "
        r"(?:for|to)\b|(?:not|never) (?:be )?(?:cut out|made|tough enough|strong enough|ready|up) "
        r"(?:for|to) (?:it|that|this|the|your)|(?:out of (?:his|her|their) depth|bite the dust"
        r"|throw in the towel|pack it in|jump ship|fall flat|come unstuck|burn out|the first "
        r"(?:storm|winter|crisis|busy))|(?:wait and see|we'll see|we will see|time will tell|good "
        r"luck with (?:that|him|her)|don't say I|I give (?:him|her|them|it|the))|(?:you'll|you "
        r"will) (?:\w+ )?(?:be sorry|wish|come crawling|come running|miss me|need me|be back|ring "
        r"me back)",
        # Other words of it.
        r"(?:when|once) (?:the )?(?:new|chosen|other) (?:person|hire|colleague|man|woman) (?:find"
        r"|see|realis|realiz|notice|leave|quit)\w*|(?:rarely|seldom|never) (?:lasts?|stays?)\b"
        r"|(?:give|gave|giving) (?:him|her|them|it|the (?:new|other|chosen|lucky) (?:\w+ "
        r")?)\s?(?:\w+ ){0,3}(?:months?|weeks?|days)|(?:hired|taken on|recruited|appointed) in "
        r"(?:a hurry|haste)|(?:seldom|rarely|hardly ever) (?:last|stay)\w*|(?:new|young) (?:people"
        r"|hires?|starters?) (?:\w+ )?(?:leave|quit|go)\b|(?<!not )doubt (?:that |whether |if "
        r")?(?:the|your|he|she|they)\b|not (?:to be )?up to (?:it|the|this)|(?:your )?first "
        r"choice (?:\w+ )?(?:turns?|proves?|leaves?|fails?)|be disappointed by the|(?:\w*n[o']t"
        r"|not) work out|(?:if|when|should|once|case)\b[^.;\n]{0,60}\b(?:fails?\b|goes (?:south"
        r"|wrong)|go (?:south|wrong)|quits?\b|too much\b|gives? up|(?:gets?|got) (?:bored|tired)"
        r"|leaves? (?:you|again|early|soon)|mistake\b|regret|wrong\b|disappoints? you|lets? you "
        r"down|falls? (?:through|apart)|does(?:n't| not) (?:last|fit|stay)|can(?:not|'t) cope)"
        r"|(?:nobody|no one|never|seldom|rarely) (?:\w+ )?(?:lasts?|stays?)|do(?:es)? not (?:last"
        r"|survive)|survive the|step in|won't last",
    ),
    "compares": any_of(
        # Questions about the other person.
        r"(?:was|is|has|did|does|had|will) (?:she|he) [^.!?\n]{0,80}\?|(?:is|was) it (?:someone"
        r"|somebody|an? )[^.!?\n]{0,80}\?|(?:what made|what did) (?:her|him|them|the other)|how "
        r"(?:old|long|much) [^.?\n]{0,60}\b(?:man|woman|person|one|colleague|candidate|she"
        r"|he)\b[^.?\n]{0,60}\?|(?:curious|interested|like to know|love to know|wonder|tell me) "
        r"(?:to know |to learn |to hear )?(?:who|whom|where|how|what|whether"
        r"|which)\b[^.\n]{0,20}\b(?:she|he|chosen|other one|successful)\b",
        # Side by side.
        r"(?:compared (?:to|with)|in contrast to|unlike|as opposed to|between me and) (?:\w+ "
        r")?(?:your new|new|chosen|other|person|one|him|her|whoever)\b|(?:he|she) (?:may|might) "
        r"(?:be|have)\b[^.\n]{0,60}\b(?:I|me|my|mine)\b|(?:he|she|they) [^.\n]{0,40}than (?:I|me"
        r"|mine)\b|(?:no )?(?:worse|better|longer|higher|more|stronger|older|cheaper|younger) "
        r"[^.\n]{0,25}than (?:(?:those|that) of )?(?:who\w*|hers|her|him|the person|the chosen"
        r"|your (?:new|candidate|choice))\b|(?:who|whoever|the one who) beat me\b|(?:instead"
        r"|ahead) of me\b|(?:nobody|no one) else [^.\n]{0,50}(?:as well as|like|than|as much as) "
        r"(?:I|me)\b",
        # More about the other person.
        r"(?:the other|your new|the new|the chosen|that) (?:one|person|candidate|man|woman|lad"
        r"|girl|lady|colleague|teacher|hire) (?:\w+ )?(?:hasn't|has not|has never|had never"
        r"|doesn't|does not|can't|cannot|didn't|only|barely|hardly|lacks)|(?:he|she) (?:\w+ "
        r")?(?:hasn't|has never|had never|has barely|has hardly|doesn't even|lacks|only) "
        r"|(?:better|more|longer|older|faster|cheaper|stronger|worse|less|younger) (?:\w+ "
        r"){0,2}than (?:me|I am|I was|I do|I have)\b|(?:what|which \w+|how many \w+) (?:did|does"
        r"|has|had|could|can) (?:he|she|they|the other|the winner|the lucky) |what (?:\w+ "
        r"){0,3}(?:got|has|had|have) that I (?:don't|do not|haven't|lack|didn't|did not)|(?:tell"
        r"|ask|know|learn|hear|find out|say) (?:me )?(?:who|whom|whether it) (?:\w+ ){0,3}(?:got"
        r"|chose|chosen|picked|was|won|went|hired|took|taken|appointed|preferred)|who (?:is|was) "
        r"(?:it|the (?:one|lucky|other|winner|person|chosen))|(?:looked|look|checked|found|saw"
        r"|seen|googled) (?:him|her|them|the new \w+|the winner) (?:up|on|online)|(?:lucky|happy"
        r"|fortunate) (?:winner|so-and-so|fellow|devil)|(?:of|between|out of) (?:the two of us|us "
        r"two|the two)",
        # Other words of it.
        r"(?:ask|may I know|tell me) whom? (?:you|got)|(?:younger|cheaper|prettier) than (?:me"
        r"|I)\b|as (?!far )(?:long|much|many|often|well|good|hard|\w+) (?:\w+ ){0,6}as (?:I|me"
        r"|mine)\b(?! (?:could|can|hoped|thought|wish|ever|have ever))|(?:whoever|whomever|the "
        r"(?:one|man|woman|person)) (?:that |who |whom )?you (?:hired|appointed|took on)|somebody "
        r"(?:from )?(?:inside|within|in-house)|was it (?:somebody|someone|an internal)|the "
        r"winner\b(?! of the)|than (?:whoever|whomever|the person)|candidate had that|(?<!wish "
        r"the )(?:chosen|successful|winning|selected) (?:candidate|applicant|person|fellow|lady"
        r"|man|woman|guy|girl)|other (?:candidate|applicant)|other (?:person|fellow|lady|man|woman"
        r"|guy|girl)\b(?! (?:(?:that |whom? )?(?:I|we)|in|on|at|from|of|there|who (?:interviewed"
        r"|showed|joined|sat|works?|led)|showed|asked|told|explained|listened))|who(?:ever)? got "
        r"(?:the job|it)|(?:than|as) whoever|(?:cleaner|faster|stronger|more \w+) than (?:most|he"
        r"|she|him|her|the other)|what (?:did|does|do|has|had) (?:he|she|they|the other)\b|more "
        r"(?:qualified|experienced) than|looked (?:him|her|them) up|(?:lady|man|woman|fellow|girl"
        r"|lad|guy) you (?:took|chose|picked|hired)|out of school|who did you (?:choose|pick|take"
        r"|hire)|(?:ask|tell) (?:him|her) (?:if|whether|that)|the other (?:one|finalist)",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"lucky|fortunate|good luck|all the best|settle|my best|every success|congratulat|at home"
        r"|good hands|wish|(?:do|get on|be) well|happy there|not (?:be able to )?(?:come|start"
        r"|take it|take up|accept)",
    ),
    **PLEAS,
}
