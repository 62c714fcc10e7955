from exchange.mails.vocabulary.pieces.protocol import Pieces

ENGLISH = Pieces(
    words={
        "APPLICATION": (
            r"application|candidacy|candidature|cv|resume|profile|submission|portfolio|appointment",
            r"name",
        ),
        "JOB": (
            r"job|role|position|post|vacancy|opening|place|seat|contract|spot|work|gig",
            r"apprenticeship|internship",
        ),
        "ONE": (
            r"person|candidate|applicant|individual|finalist|contender|colleague|employee|woman|man",
            r"one|nurse|teacher|designer|engineer|developer|hire|temp|member of staff|insider",
        ),
        "MANY": (
            r"people|candidates|applicants|individuals|profiles|applications|folks|others|finalists",
        ),
        "STAGE": (
            r"interview|shortlist|short-list|next (?:round|stage|step|phase)",
            r"(?:second|final|last|later) (?:round|stage|interview|day)|panel|trial",
            r"assessment cent(?:re|er)",
        ),
    },
    negation=(
        r"not|\w+n't|cannot|never|no longer (?:be|being|under|in|consider\w*|mov\w+|progress\w*)",
        r"unable|nor",
    ),
    going_on=(
        r"(?:mov|tak|go|carry|carri|put|bring|push|send|pass)\w*\b[^;:]{0,30}?\b(?:forward|further|ahead|through|onward|any longer)",
        r"(?:progress|proceed|pursu|continu|advanc|shortlist|short-list|select|appoint|employ|hir(?:e|ing)|represent|recommend)\w*",
        r"recruit(?:ed|ing)?|chosen|choose|successful|(?:tak|bring|hav)\w* you on",
        r"(?:offer|invit|ask|see|bring|call|get|make|made|get|got|reach|have)\w*\b[^;:]{0,30}?\b<STAGE>",
        r"(?:offer|giv|hav)\w*\b[^;:]{0,25}?\b(?:<JOB>|an offer|anything|work)",
        r"(?:offer|giv)\w* (?:it|this|that)",
        r"(?:set|schedul|arrang|book)\w* (?:up )?(?:an?|the|another|your) (?:\w+ )?(?:call|interview|meeting|round|conversation)",
        r"mak\w* (?:you )?an offer|under consideration|in (?:the )?running",
        r"(?:be |been )?consider(?:ed|ing)?|meet(?:ing)? (?:the|our|all|any|these)|retained",
        r"(?:our|the|their|his|her) (?:\w+ )?(?:pick|choice)|among (?:those|the|them)",
        r"one of (?:those|the \w+)|hit the mark|ready for|suitable",
    ),
    reader=(r"you|your(?:s| \w+)? <APPLICATION>|yours|your|the application|with you",),
    regret=(r"unfortunately|sadly|regret\w*|sorry|afraid|alas|disappoint\w*",),
    deciding=(
        r"decided|decision|clients?|committee|panel|board|governors|partners|manager|prefer\w*",
        r"opted|elected|feel|felt|think|believe|concluded",
    ),
    choosing=(
        r"(?:go|going|went|gone) (?:ahead |forward )?(?:with|for)",
        r"(?:mov|proceed|progress|press|push)\w* (?:ahead |forward |on )?with",
        r"settl\w+ (?:on|for)",
        r"decid\w+ (?:on|for|in favou?r of|to (?:appoint|hire|take|offer|choose|go with))",
        r"(?:chose|chosen|choosing|picked|hired|appointed|recruited|selected|preferred|signed|found)",
        r"opted (?:for|to)|pursu\w+|focus\w* on|prioriti[sz]\w+|concentrat\w+ on",
        r"came down (?:on|in)|(?:tak\w+|took) on",
        r"(?:gave|giv\w+|offer\w*|award\w*) (?:it|the <JOB>|this <JOB>)?\b ?to",
    ),
    somebody=(
        r"(?:somebody|someone)(?! who (?:will|can|is going)\b| (?:from|in|of) (?:our|the|my|hr) (?:team|office|hr)|\b[^.]{0,20}\b(?:will|can|to) (?:contact|call|show|meet|ring|help))",
        r"(?:another|the other|a different|an internal|an existing|an external|one other|a fellow) (?:\w+ )?<ONE>",
        r"an? (?:\w+ ){0,3}(?:candidate|applicant|person|individual|colleague|contender) (?:who|whose|with|from|that|closer|better|already)",
    ),
    others=(
        r"(?:other|others|different|stronger) ?(?:\w+ )?<MANY>?",
        r"<MANY> (?:who|whose|with|that|better|closer)|those (?:who|whose|with)",
    ),
    nearer=(
        r"stronger|closer|nearer|better|further along",
        r"more (?:closely|directly|relevant|recent|senior|suitable|suited|experienced|qualified|hands-on|specific|direct|experience)",
    ),
    job=(r"(?:the|this|that|our|your) (?:\w+ ){0,3}<JOB>|recruitment|hiring|all hiring|vacancy",),
    filling=(
        r"fill\w*|recruit\w*|go(?:ing)? ahead|exist\w*|hir(?:e|ing)|replac\w*|open|going forward",
    ),
    gone=(
        r"no longer (?:available|exists?|open|required|needed|there)|withdr[ae]w\w*|scrapped",
        r"frozen|froze|cancel\w*|pulled|a stop to|shelved|fallen through|fell through",
        r"not come through|disappear\w*|cut",
    ),
    turned_down=(
        r"(?:therefore|are|is) ineligible|without you|(?:been|is|are) excluded from",
        r"thanks,? but no thanks|gone elsewhere|call(?:ing)? it here|sooner (?:wait|have|go)",
        r"light on|go(?:ing)? (?:more|for more) (?:senior|junior|experienced)",
        r"(?:it's|it is|this is|that's|answer is) (?:a |going to be a |sadly a )?no\b(?! (?:problem|trouble|rush|secret|longer|surprise|big))",
        r"(?:leav(?:e|ing) (?:it|things) (?:here|there|at that)|pass(?:ing)? on (?:this one|you|your)|stop(?:ping)? (?:the process|here)|(?:draw\w*|call\w*) (?:a line|it a day))\b",
        r"(?:isn't|not|won't|wasn't) (?:going to |quite )*(?:work(?:ing)? out|a match|the right match|happen|be possible|meant to be)\b",
        r"(?:rules?|ruled|ruling|counts?|counted) you out\b|\blet you down\b",
        r"\bfell (?:just )?short\b|\bnarrowly missed\b|\bmissed out\b",
        r"(?:did|could|does|do|can)(?: not|n't)\b[^;:]{0,25}?\b(?:support|approve|back|recommend|justify|see) (?:your|you)\b",
        r"(?:status|outcome|result|decision)\b[^;]{0,40}?\b(?:not selected|unsuccessful|rejected|declined|closed|not progressed|not successful)\b",
        r"(?:candidacy|application)\b[^;:]{0,20}?\b(?:has been|was|is) (?:now )?(?:closed|rejected|declined|unsuccessful|archived)\b",
        r"(?:isn't|not|aren't|don't think|n't)\b[^;:]{0,30}?\b(?:aligned?|a (?:good |great |strong |right )?(?:match|fit)|right (?:for|match|fit|person)|best (?:match|fit))\b",
        r"(?:stronger|better|closer) (?:match|fit)\w*\b",
    ),
    chosen=(
        r"(?:gave|given|offered|giving|awarded) (?:it|(?:the|our|this) (?:\w+ )?<JOB>) to (?:an?|another|one of|the other|our|someone|somebody|(?-i:[A-Z]\w+))\b",
        r"(?:is|will be|are) (?:moving into|stepping into|taking (?:on|over|up)) (?:the|this) (?:\w+ )?<JOB>",
        r"(?:the|this|our) (?:\w+ ){0,2}<JOB>\b[^;:]{0,30}?\b(?:went|gone|goes|given|offered|awarded) to (?:another|somebody|someone|the other|one of|(?-i:[A-Z])\w+)\b",
        r"(?:the|our) (?:successful|preferred|chosen|winning|selected) (?:candidate|applicant|person)\b[^;:]{0,30}?\b(?:has|have|will|was|is|accepted|starts?)\b",
        r"(?:the )?(?:person|one|candidate|applicant) (?:that |who |whom )?(?:we|they|i)(?:'ve| have| had)? (?:chose|chosen|picked|hired|appointed|went with|gone with)\b",
        r"(?:somebody|someone) else\b[^;:]{0,40}?\b(?:nod|job|offer|role|post|position|accepted|ahead|start\w*|edged|got|chosen|hired)\b",
        r"offer\b[^;:]{0,20}?\b(?:gone|went|made|goes|going)\b[^;:]{0,10}?\bto (?:a different|another|an internal|someone|somebody)\b",
        r"(?:picked|chose|chosen|hired|preferred) the other\b",
        r"(?:promot\w+|appoint\w+|recruit\w*|hir(?:e|ed|ing)) (?:someone |somebody )?(?:from within|internally)",
        r"internal (?:promotion|appointment)",
    ),
)
