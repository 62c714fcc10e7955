"""How English mails say no, and what they say around it."""

# Between a choice and those who were chosen, where the words are about somebody else.
GAP = r"(?:(?!\b(you|your|meet\w*|among|alongside|over|than|interview\w*|review\w*|speak\w*|assess\w*)\b).)"
GO_ON = (
    r"(mov(e|ing) (you |your \w+ )?(forward|ahead|on)|proceed(ing)?|progress(ing)?|pursu(e|ing)"
    r"|continu(e|ing)|advanc(e|ing)|go(ing)? (any |much )?(forward|ahead|further)|extend(ing)? (an|you)"
    r"|(tak(e|ing)|carry(ing)?|put(ting)?|bring(ing)?) (this|your \w+|you|it|things) (any )?(further|forward|through|on\b|to the (next|second|final))"
    r"|(offer|invit|select|hir|consider|shortlist)(e|ing)? you)(?!.{0,40}\b(without|until|before|as you|with (your|the|our) (interview|call|meeting|appointment|chat)\b(?! (stage|process)))\b)"
)
PERSON = r"(candidate|applicant|person|individual|finalist|contender|hire|engineer|developer)"
CHOOSE = (
    r"(mov\w+|proceed\w*|progress\w*|go|going|went|gone|continu\w+|advanc\w+|pursu\w+|select\w*"
    r"|cho(o)?se\w*|choosing|pick\w*|hir\w+|offer\w*|opt\w*|appoint\w*|prefer\w*|decided (on|for)"
    r"|fill\w*|award\w*|extend\w*|focus\w*|prioriti[sz]\w+|identif\w+|found|ahead|forward)"
)
JOB = r"(position|role|job|vacancy|post|opening|opportunity|requisition)"
ON = (
    r"(forward|further|ahead|proceed\w*|progress\w*|advanc(e|ing)|(next|second|final|later) (stage|round|step|phase|interview)"
    r"|select\w*|short-?list\w*|success\w*|appoint\w*|hir(e|ing)|employ(ed|ing|)|recruit(ed|ing|)|(good |right |best )?(fit|match)|criteria"
    r"|requirements?|suitab\w+|sufficient|enough|work out|vacanc\w+|take you|taking you|consider(ed|ing)? (you|your)|for us|who we need|(called|invited|asked) (for|to)|continu(e|ing) with|ready for|with your(s)?\b)"
)
OUTCOME = (
    r"(not (been |be |to )?(successful|selected|shortlisted|short-listed|chosen|among|proceed\w*"
    r"|progress\w*|mov\w+|pursu\w+|continu\w+|offer\w*|able to offer|in a position)|unsuccessful"
    r"|no longer (be )?(under|in|being) consider\w*|(other|another) (candidate|applicant)s?|filled|chose"
    r"|unable to (offer|move|proceed|progress|take|invite))"
)
WELL = r"(successful|selected|shortlisted|short-listed|chosen|retained|among|progressed|one of)"

REFUSAL = (
    r"(\bnot|n't) (been )?(included|placed|put) (on|in|among) (the|our|those)\b",
    r"\b(go|going|went|gone|gonna go) with (folks|people|those|others|candidates) (who|with|whose|that)",
    r"\b(have|had|having|going|need) to (say no(?! to (?!you\b))|disappoint(?! you on))\b|\b(sorry|sad) to (have to )?disappoint(?! you on)\b",
    r"\b(do not|don't) have anything\b.{0,30}?\b(suit|fit|match|for you)\b",
    r"\b(decided|chosen|opted) to \w+ (\w+ )?(other|different|stronger) (candidates|applicants)\b",
    r"\byours (was|is|were)( not|n't) (among|one of|chosen|selected)\b|(\bnot|n't) (the )?(right )?(place|role|job|one)? ?(right )?for you\b(?! (to|and))",
    r"\byou (will|are|were|have)( not|n't) (be|been|being) (invited|offered|called|taken|considered|progressed|appointed|put|asked back|put forward)\b",
    r"\b(will|do|are|were)( not|n't) (be )?(invited|called|go(ing)?|progress(ing)?|proceed(ing)?) (on )?(to|for) ((the next|an|our|a|the second|the final) )?(interview|round|stage|step|phase)\b",
    r"\bbelow (the|our|what) (\w+ )?(threshold|pass mark|benchmark|minimum|cut-?off|line)\b",
    r"\bwo(n't|nt) be asking you (back|in)\b|\bclos(ed|ing) (your|this) (application|candidacy|file)\b(?! yourself)",
    r"(\bnot|n't) (in a position|able) to make you an offer\b|\bunable to make you an offer\b",
    r"\byou (did|have)( not|n't) (get|got|gotten|landed|secured?) (the|this) (job|role|post|position|place)\b",
    r"\b(application|candidacy|candidature|profile|submission)\b.{0,20}?\b(was|has|is|were)( not|n't) (been )?(accepted|approved|pursued|advanced|taken)\b",
    # "decided not to move forward", "our decision is not to pursue"
    r"\b(decided|decision|call|choice|chosen|elected|opted|determined|concluded)\b.{0,60}?\bnot (to )?(be )?"
    + GO_ON,
    r"\bdecided against (\w+ing|your|it|this|you)\b|\b(go|going|went|gone) (in )?(a|another) (different )?(direction|way|route)\b",
    # "will not be moving forward", "are unable to offer you"
    r"((?<!you )\b(will|are|is|can|could|would|shall)( ?not| ?n't)|(?<!you)'(re|s|m) not) (currently |now |longer )?"
    r"(be )?(able to )?" + GO_ON,
    r"(?<!you )\bwo(n't|nt) (be )?(able to )?" + GO_ON,
    r"(\bnot|n't) (feel|felt) (quite )?(able to|(that )?(we|they|i) (can|could)) "
    + GO_ON
    + r"|\bfe(el|lt) unable to "
    + GO_ON,
    r"\b(unable to|not in a position to|not able to) (currently )?(move|proceed|progress|pursue|continue|advance)"
    r"(?!.{0,40}\b(without|until|before|as you)\b)",
    r"\b(unable to|cannot|can't|not in a position to|not able to) (offer you|invite you) (a|an|the|this|that|our|to|for)\b(?! (different|new) (time|slot|date))",
    r"\bnot (currently )?(moving|going|proceeding|progressing) (you |your \w+ )?(forward|ahead|further|with)\b",
    # "choose candidates whose experience more closely aligns"
    r"\b"
    + CHOOSE
    + r"\b"
    + GAP
    + r"{0,60}?\b(other|others|different|stronger|several|those|more (experienced|qualified|suitable))\b"
    + GAP
    + r"{0,40}?\b(candidates?|applicants?|individuals|people|profiles)\b",
    r"\b"
    + CHOOSE
    + r"\b"
    + GAP
    + r"{0,50}?\b(a |the )?(candidate|applicant|individual|profile|person|someone|people|other|folk)s?\b.{0,20}?"
    r"\b(who(se|m)?|that|with|more|better|closer|best)\b.{0,60}?"
    r"\b(match\w*|align\w*|suit\w*|fit\w*|meet\w*|closely|experience\w*|qualifi\w+|background)\b",
    r"\b(candidates|applicants|others) (who|whose) .{0,60}?\b(more closely|better|closer) (match|align|fit|suit|meet)",
    # "no longer under consideration", "you have not been shortlisted"
    r"\bno longer (be |is )?(under|in|being|actively)? ?consider(ation|ed|ing)\b",
    r"\b(you|application|candidacy|profile|submission|name)\b.{0,60}?\b((have|has|had)( ?not|n't)( (?!yet)\w+)? been"
    r"|(was|were|is|are)( ?not|n't)( (?!yet)\w+)?( been)?) " + WELL + r"\b(?! yet)",
    r"\b(application|candidacy|submission)\b.{0,40}?\b(has|have|was|is|been)\b.{0,20}?\b(unsuccessful|rejected|declined|turned down|eliminated|disqualified)\b",
    r"\byou (have been|were|are|had been) (unfortunately )?(unsuccessful|rejected|turned down|not successful)\b",
    r"\b(unsuccessful|not successful) (on this occasion|this time|at this time|in your application|candidate)\b",
    r"(not|n't) (feel|believe|think|see)\b.{0,40}?\b(right|good|best|strong|perfect) (fit|match|place|role|job|one)\b",
    r"\bpass(ed|ing)? on your (application|profile|candidacy|resume)",
    r"\b(isn't|not|n't) (quite )?(a|the) (right|good|best|strong|perfect|close( enough)?|ideal)? ?(fit|match)\b(?! for)?",
    r"\b(skills?|experience|background|application|profile|qualifications?|resume|cv) (do|does|did)( ?not|n't) (\w+ )?(match|meet|fit|align|satisfy|correspond)",
    r"(not|n't) (quite |exactly |really )?(what|who|whom) (we|the \w+( \w+){0,2}|(?-i:[A-Z]\w+( [A-Z]\w+){0,2}))('re|'s| are| is)? (looking for|needs?|after|seeking)\b",
    r"\bregret(tably)?\b.{0,60}?\b(inform|advise|tell|say|report|let you know|that)\b.{0,80}?\b"
    + OUTCOME,
    r"\b(sorry|sad|disappointed) to (inform|say|tell|report|let you know|advise)\b.{0,90}?\b"
    + OUTCOME,
    r"\bonly offer (our|the|this) " + JOB + r" to one\b",
    # who may be hired at all
    r"\b" + JOB + r" is (not|n't) (available|open) (in|to|for) (your|candidates in your)",
    r"\boutside (of )?the (states|countries|locations|regions|areas)\b.{0,60}?\bhire\b",
    r"\b(unable|not able|cannot|can't|do not|don't)( to)? (hire|employ|sponsor) (in|candidates|people|anyone|you|employees|visas?)\b",
    r"\bnot eligible (for|to be considered)\b.{0,60}?\b" + JOB,
    r"\b(it's|it is|that's|this is|the answer is|we have to say|we're saying) (a |sadly |unfortunately )*no( (from us|thank you|this time|for now|on this occasion)\b|[.,]|$)",
    r"\b(we|i)('ll| will| have decided to|'ve decided to|'re going to| are going to| must| have to) (pass\b|leave it (there|here|at that)|stop here|say no\b|decline (your|to)|turn (you|it|your \w+) down)",
    r"\b(cannot|can't|could not|couldn't|unable to|not able to|won't be able to|regret that we) (\w+ )?(consider you|take you on|offer you (a|the|this) (job|place|post|role|position)|put you (through(?! to (mr|mrs|ms|dr|him|her|them)\b)|forward)|employ you)\b",
    r"\b(did|do|does|have|has|had)( not|n't) (\w+ )?(make|made|make it|made it|reach|reached|get|got) (it )?(to |on to |onto |into |through )?(the|our|this|to the) (short-?list|next (round|stage|step)|final (round|stage)|cut)\b",
    r"\bnot the (news|email|e-mail|message|answer|letter|outcome|result) (that )?(i|we|you)('d|'ve| had| have| were| was)? (hop\w+|want\w+|wish\w+)",
    r"\b(no (suitable |current |open )?(vacanc(y|ies)|openings?|positions?)|nothing (suitable|open|available)?) ?(for you |available |open )?(at the moment|right now|at present|at this time|currently)\b",
    r"\b(is|are|was|were)( not|n't) (going to|able to) (work( out)?|happen|be a fit|employ|take you)\b.{0,20}?(this time|for us|i'm afraid|sorry|$)",
    r"\b(application|candidacy) (was|has been|is) (not |un)(\w+ )?(taken|carried|put|progressed|selected|success\w*)\b",
)
ANOTHER = (
    r"\b(given|giving|gave|give|awarded|offered) (the|our|this) (\w+ ){0,2}(job|role|position|post|place|work) to (?!(you|your|the (public|market))\b)",
    r"\b(taken|took|take|taking) ((somebody|someone|an?) (\w+ )?on\b(?! (board|the team|a))|on (somebody|someone|another)\b)",
    r"\b(appoint(ed)?|chose|choose|chosen|hired?|picked|(offered|given) (it|the (job|role|position|post)) to) (mrs?|ms|miss|dr)\b(?!.{0,60}?\b(your?|interview|meet)\b)",
    r"\b(job|role|position|post|place)\b.{0,20}?\b(went|has gone|gone|goes) to (an?|the) (\w+ ){0,2}(woman|man|person|candidate|applicant|colleague|friend|one)\b",
    r"\b(appointed|hired|chosen|selected|picked|recruited|gone with|went with|go with|decided on|(offered|given) (it|the (job|role|position|post)) to) (an?|one|the) (\w+ ){0,2}(candidate|applicant|person|individual) (who|with|whose|that|from)\b",
    r"\b(hired|chosen|selected|picked|appointed|recruited|gone with|went with|go with|decided on|(offered|given|giving|give) (it|the (job|role|position|post)) to) (someone|somebody) (who|with|whose|that|from)\b(?! (will|is|are|can)\b)",
    r"\b(hired|chose|took on|appointed|picked|selected) another\b(?! (time|day|date|slot|role|position|job|option|hour|venue))",
    r"\b(first|preferred) (choice|candidate) (has |have )?(said yes|accepted|signed)\b",
    r"\b(candidate|applicant|person) (whom |who |that )?we (have )?(appointed|hired|chose|selected|picked)\b",
    r"\b"
    + CHOOSE
    + r"\b"
    + GAP
    + r"{0,80}?\b(another|a different|the other|one other|an alternative"
    r"|an external|an internal|the internal|the external|a stronger|a more (experienced|qualified|suitable)) "
    + PERSON
    + r"\b",
    r"\b"
    + CHOOSE
    + r"\b"
    + GAP
    + r"{0,80}?\b(an internal|an existing|one of our own) (\w+ )?(colleague|employee|appointment|staff|people|member of)\b",
    r"\b(another|a different|the other|an internal|an external) (\w+ )?" + PERSON + r"\b.{0,40}?"
    r"\b(has|have|was|had|been|is|who)\b.{0,20}?\b(selected|chosen|offered|accepted|appointed|hired|given)\b",
    r"\b(selected|chose|chosen|hired|hiring|offered|appointed|gone with|go with|went with|going with"
    r"|forward with|ahead with|decided on|given)\b.{0,50}?\b(someone|somebody) else\b",
    r"\b(preferred|chosen|selected|successful) candidate\b.{0,40}?\b(has|have|is)\b.{0,15}?\b(accepted|signed|start)",
    r"\b(gone|going|go|went) (with|for) (another|the other) (one|person|candidate|applicant)\b",
    r"\b(job|role|position|post|place)\b.{0,20}?\b(went|has gone|gone|goes) to (one of the other|someone|somebody|another|an internal|a colleague)",
    r"\b(preferred|chosen|selected|successful) (candidate|applicant)\b.{0,40}?\b(has|have|was) (now |since )?(been )?(appointed|hired|found|chosen|confirmed)\b",
    r"\bappoint\w*\b.{0,20}?\b(from within|internally|in-house)\b|\byou (came|were|finished|ended up) (a |our )?(very |really |so )?(close )?(second|runner-?up|second choice)\b",
    r"\b(position|role|job|post) (is|was) no longer (open|available) to you\b",
)
# Of people, and neither of weeks nor of rounds.
LAST_TWO = r"\b(last|final) two\b(?! (weeks|months|days|years|rounds|stages|steps|interviews|calls|meetings)\b)"
NEAR = (
    r"\b(really|very|so|extremely|incredibly|that) close\b(?! (to|by|of|with|friend|family|at))",
    r"\b(runners?-?up|(the )?other finalist|a close call|photo finish|pipped)\b",
    r"\b(came|come|narrowed) down to (two|2|you and|the last|a (few|couple)|the final)\b",
    r"\b(between|from|of) (the )?(two|2|final two|last two) (\w+ )?(candidates|finalists|people|applicants)\b",
    r"\byou (were|are|had been) (a|our|the|one of|among) .{0,30}?\b(finalists?|runner-?up|second choice"
    r"|close second|top (two|three|2|3)|final (two|three|2|3))\b",
    r"\b(close|very close|strong) (second|runner-?up)\b",
    r"\b(reached|made it to|got to) the (final|last) (round|stage|two)\b",
    r"\byou (came|were|finished|ended up) (a )?(very |really |so )?(close )?second\b",
    r"\b(you were|you had been|you being) (one )?of (the )?(last|final|our last|our final) (two|2|three|3)\b",
    LAST_TWO + r"\b.{0,30}?\byou\b|\byou\b.{0,20}?" + LAST_TWO,
    r"\bbetween you and (mrs?|ms|miss|dr|one|another|somebody|someone|a)\b",
)
FILLED = (
    r"\b"
    + JOB
    + r"\b.{0,60}?\b(has|have|is|was|had|been)\b( now| already| recently| since)?( been)? "
    r"(now |already |internally )*filled\b",
    r"\b(filled|fill) (the|this|our|that) " + JOB + r"\b.{0,20}?\b(internally|already|with)\b",
    r"\bwe (have|'ve) (now |already |recently )?filled (the|this|our|that)\b",
    r"\b(positions|places|slots|vacancies|roles|posts|jobs)\b.{0,40}?\b(are|have been|were) (now |already |all )*(filled|taken|gone|full)\b|\bfilled all (our|the|of)\b",
    r"\bha(s|ve) (now |already |recently )?filled (the|this|our|that) " + JOB + r"\b",
)
CLOSED = (
    r"\b" + JOB + r"\b.{0,40}?\b(has|have|is|was|been)\b( now| since)?( been)? "
    r"(closed|cancelled|canceled|withdrawn|eliminated|discontinued)\b(?! to new)",
    r"\b(decided|chosen|elected) (not )?to (not )?(fill|cancel|close|withdraw|hire for) (the|this|our) ",
    r"\b(won't|will not|are not|aren't|not) (now |currently |longer )?(be )?(hiring|recruiting|filling) (for |to )?(it|this|the|that)\b",
    r"\b(role|position|post|vacancy|job|opening|recruitment|search)\b.{0,60}?\b(put on ice|scrapped|shelved|axed|pulled|frozen|cut|no longer exists?|not going ahead|called off)\b",
    r"\bno (longer (a|any) |more )?(budget|funding|headcount) for (it|this|the|that)\b",
)
FAREWELL = (
    r"\b(wish|luck|success|all the best|very best)\b.{0,40}?\b(search|career|future|endeavou?rs?|applications|next (role|step|chapter)|job hunt)\b",
)
REGRET = (
    r"\b(unfortunately|regret\w*|sadly|afraid|sorry|disappoint\w*|(hard|tough|difficult|easy) (call|choice|decision)|was not easy|wasn't easy)\b",
)
PROBABLE_REFUSAL = (
    r"\b(step|jump|role|job|responsibility)\b.{0,60}?\btoo (big|great|large|steep|much|soon|early)\b",
    r"\b(we|i|they)('d| would) (rather|prefer) not (to )?(take|go|proceed|progress|invite|meet|pursue|continue|move)\b",
    r"\b(other|several|some) (candidates|applicants)\b.{0,20}?\b(had|have|has|were|are|was|show\w*|demonstrat\w+|scored|offer\w*|brought|bring|possess\w*)\b.{0,20}?\b(more|stronger|better|greater|closer|higher|further|deeper)\b",
    r"\b(client|manager|company|employer)\b.{0,20}?\b(has |have )?(decided|chosen|opted) not to (take|go|proceed|progress|invite|see|meet|offer|pursue|interview|continue|move|hire)\b",
    r"\b(wish|sorry|afraid)\b.{0,40}?\b(better|happier|good|more positive) news\b|\bbearer of bad news\b",
    r"\b(keep|keeping|continue|carry on) (on )?(looking|searching|our search)\b",
    r"\b(you'd|you would|you are|you're|feel you|they feel)\b.{0,30}?\b((better|more) suited|over-?qualified|too (junior|senior|experienced|inexperienced))\b",
    r"(\b(not|cannot|unable|no|nobody|never)|n't)\b[^;:]{0,50}?\b" + ON + r"\b",
    r"\bnot (selected|shortlisted|successful|progressed|suitable)\b|\bunsuccessful\b",
)
DECISION = (
    r"\b(decided|decision|conclu\w+|in the end|on balance|having (weighed|compared|considered|thought|discussed|spoken|talked)|deliberat\w+)\b",
    r"\bafter (careful|much|long|a long|some|lengthy|a lot of|serious|due) (\w+ )?(consideration|thought|discussions?|debate|reflection|review)\b|\bcareful(ly)? (consider\w+|review\w*|thought)\b|\bgiven (it|this|your \w+) (careful|a lot of|much|serious)\b",
)
COMPARISON = (
    r"\b(stronger|closer|nearer|better|deeper|(?<!no )longer|further along|greater|higher|more (closely|directly|direct|relevant|recent|senior|suitable|suited|experienced|qualified|hands-on|specific|experience))\b",
    r"\b(needs?|wants?|wanted|requires?|looking for|(was|were) after|calls for|seeking|prefers?) (somebody|someone|a person|people|an? \w+ (who|with)|more)\b",
    r"\b(would|'d) have (loved|liked|been (happy|glad|delighted)) to (have|take|offer|hire|bring|give|employ|work)\b|\b(no|without|lack\w*|missing) (the |any |enough )?(\w+ )?experience (with|of|in)\b",
    r"\b(more|too many|many more) (\w+ )?(applications|applicants|candidates|people) than\b|\bcould (only|not) (see|interview|meet|invite|take)\b|\bhigh(er|est)[- ]scor\w+|\bscored (\w+ )?higher\b",
    r"\b(strong|high|exceptional|talented|competitive|impressive|tough) (\w+ )?(field|competition|calibre|caliber|standard|pool|number|applicants|candidates|shortlist)\b|\b(competition|calibre|standard|field)\b.{0,30}?\b(fierce|high|strong|stiff|tough|close)\b",
)
DOOR = (
    r"\b(happy|glad) to (give|offer|share|provide|send)( you)?( \w+){0,2} feedback\b|\b(like|want) (some |any |more |detailed )?feedback\b|\bfeedback (if|call)\b",
    r"\b(keep|hold|retain|store|leave|sav|bear|hang)\w* (on to |onto |in )?(your?)\b.{0,40}?\b(on file|talent|pool|future|mind|touch|books|list|details|number)\b",
    r"\b(keep|stay) in touch\b|\bpaths (will )?cross\b|\b(apply|try|get in touch|contact us|write) again\b|\breapply\b|\bdoor (is|stays?|remains?) open\b|\btalent (pool|community|network|bank)\b|\bkeep an eye on\b",
    r"\b(future|other|later|further|suitable|different|another) (\w+ )?(roles?|openings?|vacanc(y|ies)|opportunit(y|ies)|positions?|jobs?)\b|\bin (the )?future\b",
)
