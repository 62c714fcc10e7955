from exchange.mails.vocabulary.pieces.english import ENGLISH as PIECES
from exchange.mails.vocabulary.protocol import Vocabulary
from exchange.mails.vocabulary.scopes import ENGLISH as SCOPE

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
MEETING = r"(interview|call|chat|conversation|meeting|meet|phone|zoom|teams|trial (shift|day)|taster (shift|day)|visit|coffee|see you|speak)"
DAY = (
    r"((mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|this week|\d{1,2}(st|nd|rd|th)? (of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
    r"|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b|\d{1,2}([:.]\d\d)? ?([ap]\.?m\b|o'clock)|\d{1,2}[:.]\d\d\b)"
)
OUTCOME = (
    r"(not (been |be |to )?(successful|selected|shortlisted|short-listed|chosen|among|proceed\w*"
    r"|progress\w*|mov\w+|pursu\w+|continu\w+|offer\w*|able to offer|in a position)|unsuccessful"
    r"|no longer (be )?(under|in|being) consider\w*|(other|another) (candidate|applicant)s?|filled|chose"
    r"|unable to (offer|move|proceed|progress|take|invite))"
)
WELL = r"(successful|selected|shortlisted|short-listed|chosen|retained|among|progressed|one of)"

ENGLISH = Vocabulary(
    refusal=(
        r"(\bnot|n't) (been )?(included|placed|put) (on|in|among) (the|our|those)\b",
        r"\b(go|going|went|gone|gonna go) with (folks|people|those|others|candidates) (who|with|whose|that)",
        r"\b(have|had|having|going|need) to (say no(?! to (?!you\b))|disappoint)\b|\b(sorry|sad) to (have to )?disappoint\b",
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
        r"\b(choose|chose|select|selected) those (whose|who)\b",
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
        r"(not|n't) (quite |exactly |really )?(what|who|whom) we('re| are)? (looking for|need|after|seeking)\b",
        r"\bregret(tably)?\b.{0,60}?\b(inform|advise|tell|say|report|let you know|that)\b.{0,80}?\b"
        + OUTCOME,
        r"\bregret to have to inform you\b.{0,60}?\bnot been\b",
        r"\b(sorry|sad|disappointed) to (inform|say|tell|report|let you know|advise)\b.{0,90}?\b"
        + OUTCOME,
        r"\bonly offer (our|the|this) " + JOB + r" to one\b",
        r"\b(do not|don't) (currently )?have (a|any) (suitable |matching |appropriate )?(role|position|opening|vacanc(y|ies))s?\b.{0,40}?\b(match\w*|fit\w*|suit\w*|for you|available)",
        # who may be hired at all
        r"\b" + JOB + r" is (not|n't) (available|open) (in|to|for) (your|candidates in your)",
        r"\boutside (of )?the (states|countries|locations|regions|areas)\b.{0,60}?\bhire\b",
        r"\b(unable|not able|cannot|can't|do not|don't)( to)? (hire|employ|sponsor) (in|candidates|people|anyone|you|employees|visas?)\b",
        r"\bnot eligible (for|to be considered)\b.{0,60}?\b" + JOB,
        r"\brelease (you|your application) from (consideration|the process)\b",
        r"\b(application|candidacy|you) will not be (taken|considered|progressed|carried) (any )?(further|forward)\b",
        r"(\bnot|n't) (selected|chosen|shortlisted|short-listed) (you\b|your application)",
        r"\b(it's|it is|that's|this is|the answer is|we have to say|we're saying) (a |sadly |unfortunately )*no( (from us|thank you|this time|for now|on this occasion)\b|[.,]|$)",
        r"\b(we|i)('ll| will| have decided to|'ve decided to|'re going to| are going to| must| have to) (pass\b|leave it (there|here|at that)|stop here|say no\b|decline (your|to)|turn (you|it|your \w+) down)",
        r"\b(cannot|can't|could not|couldn't|unable to|not able to|won't be able to|regret that we) (\w+ )?(consider you|take you on|offer you (a|the|this) (job|place|post|role|position)|put you (through(?! to (mr|mrs|ms|dr|him|her|them)\b)|forward)|employ you)\b",
        r"\b(did|do|does|have|has|had)( not|n't) (\w+ )?(make|made|make it|made it|reach|reached|get|got) (it )?(to |on to |onto |into |through )?(the|our|this|to the) (short-?list|next (round|stage|step)|final (round|stage)|cut)\b",
        r"\bnot the (news|email|e-mail|message|answer|letter|outcome|result) (that )?(i|we|you)('d|'ve| had| have| were| was)? (hop\w+|want\w+|wish\w+)",
        r"\b(no (suitable |current |open )?(vacanc(y|ies)|openings?|positions?)|nothing (suitable|open|available)?) ?(for you |available |open )?(at the moment|right now|at present|at this time|currently)\b",
        r"\b(is|are|was|were)( not|n't) (going to|able to) (work( out)?|happen|be a fit|employ|take you)\b.{0,20}?(this time|for us|i'm afraid|sorry|$)",
        r"\b(application|candidacy) (was|has been|is) (not |un)(\w+ )?(taken|carried|put|progressed|selected|success\w*)\b",
    ),
    another=(
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
        r"\b(another|a different|the other|an internal|an external) (\w+ )?"
        + PERSON
        + r"\b.{0,40}?"
        r"\b(has|have|was|had|been|is|who)\b.{0,20}?\b(selected|chosen|offered|accepted|appointed|hired|given)\b",
        r"\b(selected|chose|chosen|hired|hiring|offered|appointed|gone with|go with|went with|going with"
        r"|forward with|ahead with|decided on|given)\b.{0,50}?\b(someone|somebody) else\b",
        r"\b(preferred|chosen|selected|successful) candidate\b.{0,40}?\b(has|have|is)\b.{0,15}?\b(accepted|signed|start)",
        r"\boffer(ed)?\b.{0,40}?\b(has been|was|been) (accepted|extended)\b.{0,20}?\bby another\b",
        r"\b(gone|going|go|went) (with|for) (another|the other) (one|person|candidate|applicant)\b",
        r"\b(someone|somebody) else\b.{0,40}?\b(got|has|was|is|will be|took|accepted|given|offered)\b.{0,20}?\b(the )?(job|role|position|post|place|offer|it|chosen|appointed|hired)\b",
        r"\b(job|role|position|post|place)\b.{0,20}?\b(went|has gone|gone|goes) to (one of the other|someone|somebody|another|an internal|a colleague)",
        r"\b(preferred|chosen|selected|successful) (candidate|applicant)\b.{0,40}?\b(has|have|was) (now |since )?(been )?(appointed|hired|found|chosen|confirmed)\b",
        r"\bappoint\w*\b.{0,20}?\b(from within|internally|in-house)\b|\byou (came|were|finished|ended up) (a |our )?(very |really |so )?(close )?(second|runner-?up|second choice)\b",
        r"\b(position|role|job|post) (is|was) no longer (open|available) to you\b",
    ),
    near=(
        r"\b(really|very|so|extremely|incredibly|that) close\b(?! (to|by|of|with|friend|family|at))",
        r"\b(runners?-?up|(the )?other finalist|a close call|photo finish|pipped)\b",
        r"\b(came|come|narrowed) down to (two|2|you and|the last|a (few|couple)|the final)\b",
        r"\b(between|from|of) (the )?(two|2|final two|last two) (\w+ )?(candidates|finalists|people|applicants)\b",
        r"\byou (were|are|had been) (a|our|the|one of|among) .{0,30}?\b(finalists?|runner-?up|second choice"
        r"|close second|top (two|three|2|3)|final (two|three|2|3))\b",
        r"\b(close|very close|strong) (second|runner-?up)\b",
        r"\b(extremely|very|incredibly|really) (close|tough|difficult) (decision|call) between\b",
        r"\b(reached|made it to|got to) the (final|last) (round|stage|two)\b",
        r"\byou (came|were|finished|ended up) (a )?(very |really |so )?(close )?second\b",
        r"\b(you were|you had been|you being) (one )?of (the )?(last|final|our last|our final) (two|2|three|3)\b|\b(last|final) two\b.{0,30}?\byou\b|\byou\b.{0,20}?\b(last|final) two\b",
        r"\bbetween you and (mrs?|ms|miss|dr|one|another|somebody|someone|a)\b",
    ),
    filled=(
        r"\b"
        + JOB
        + r"\b.{0,60}?\b(has|have|is|was|had|been)\b( now| already| recently| since)?( been)? "
        r"(now |already |internally )*filled\b",
        r"\b(filled|fill) (the|this|our|that) " + JOB + r"\b.{0,20}?\b(internally|already|with)\b",
        r"\bwe (have|'ve) (now |already |recently )?filled (the|this|our|that)\b",
    ),
    closed=(
        r"\b" + JOB + r"\b.{0,40}?\b(has|have|is|was|been)\b( now| since)?( been)? "
        r"(closed|cancelled|canceled|withdrawn|eliminated|discontinued)\b(?! to new)",
        r"\b(decided|chosen|elected) (not )?to (not )?(fill|cancel|close|withdraw|hire for) (the|this|our) ",
        r"\bno longer (hiring|recruiting|looking to (hire|fill)|filling|proceeding with (this|the) (role|position))\b",
        r"\b(won't|will not|are not|aren't|not) (now |currently |longer )?(be )?(hiring|recruiting|filling) (for |to )?(it|this|the|that)\b",
        r"\b(role|position|post|vacancy|job|opening|recruitment|search)\b.{0,60}?\b(put on ice|scrapped|shelved|axed|pulled|frozen|cut|no longer exists?|not going ahead|called off)\b",
        r"\bno (longer (a|any) |more )?(budget|funding|headcount) for (it|this|the|that)\b",
    ),
    waiting=(
        r"\b(panel|committee|board|meeting)\b.{0,60}?\b(postponed|pushed back|put off|moved|delayed)\b",
        r"\b(do not|don't) (expect|plan|hope) to (decide|have)\b|\blonger than (planned|expected|hoped|usual)\b|\bstill (interviewing|meeting|seeing|speaking (to|with)|talking to|deciding|considering)\b|\bno news (yet|so far)\b|\b(candidacy|application) (is|remains) (still |very much )*active\b|\bdecision\b.{0,40}?\b(pushed back|postponed|put off)\b|\bstill (don't|do not) have (an answer|news|a decision)\b",
        r"\b(board|panel|committee|team|manager)\b.{0,10}?\b(has|have)( not|n't) (yet )?(met|decided|made up)\b",
        r"\bwait(ing)? (to hear|for (their|his|her|an) (answer|reply|decision))\b|\breserve (list|candidate)\b",
        r"\b(put|placed|remains?|is|are|been) on hold\b",
        r"\bon hold\b|\b(search|recruitment|process|hiring|role|decision)\b.{0,30}?\b(paused|pausing|suspended)\b|\bhiring (freeze|pause)\b|\bpaus(ed|ing) (the )?(hiring|recruit|search|process)",
        r"\b(few|couple|several) more (days|weeks)\b",
        r"\btaking (a bit |a little )?longer than\b",
        r"\b(still|yet) (reviewing|to make a (final )?decision|under review|in the process)\b",
        r"\b(need|require|take|takes|taking|ask for|give us) (us )?(another|one more|a further|a few more|some more|a little more|a bit more|more) (time|days?|weeks?|fortnight)\b",
        r"\bstill (very much )?(in the running|under consideration|being considered|a candidate|interested in you)\b",
        r"\b(have|has)( not|n't) (yet )?(made|reached|come to|taken) (a|our|any|the) (final )?decision\b",
        r"\b(decision|process|things)\b.{0,40}?\b(delayed|slower|held up|taking longer|on hold)\b|\bsorry (about|for) the (wait|delay)\b.{0,60}?\b(still|soon|next week)\b",
        r"\brunning (a little |a bit )?(late|behind)\b|\byou('ll| will) (hear|have news) from us (by|before|in|within)\b.{0,30}?\b(decision|sorry|delay|late)?",
        r"\bdecision (has|is)( not|n't) (yet )?(been )?(made|reached|taken)\b|\bno (final )?decision (yet|so far|has been (made|taken))\b",
    ),
    offer=(
        r"\b(chosen|picked|decided on|gone with|choose|selected|going with) you\b(?! (for|to) (an?|the) (\w+ )?(interview|call|round|stage|next))|\byou(('ve| have) been|'re| are) hired\b|\b(job|post|role|position)'s yours\b|\bto appoint you\b|\b(your )?start date (is|will be)\b",
        r"\b(pleased|delighted|happy|excited|thrilled|glad|like|love|want|honou?red) to "
        r"(formally |officially )?(offer you|extend|make you|present you)\b(?! an? (place|spot|seat)\b(?!.{0,60}\b(scheme|program\w*|trainee\w*|graduate|team)\b))(?!.{0,25}"
        r"\b(interview|call|chance|opportunity to|slot|time|feedback)\b)",
        r"\b(formal|written|official|verbal|conditional|our) offer\b|\boffer letter\b|\boffer of employment\b",
        r"\b(extend|mak|send)(e|ing)? (you )?an? (\w+ )?offer\b",
        r"\bcongratulations\b.{0,80}?\b(hired|got the job|join(ing)? (us|our))\b",
        r"\bwelcome (to the team|aboard)\b",
        r"\b(like|love|want|delighted|pleased|happy) (for )?you to (join|come and work|work (for|with)|start)\b(?!.{0,25}\b(call|meeting|interview|zoom|teams|for a|talent|community|pool)\b)",
        r"\b(contract|offer) (of employment )?(is )?(attached|enclosed)\b|\b(attached|enclosed) (is |you will find |you'll find |please find )?(your|the|our) (contract|offer)\b",
        r"\b(like|love|delighted|pleased|happy|thrilled) to have you (on board|on the team|with us|as (a|an|our)|start)\b",
        r"\b(you've|you have) got the (job|position|role|post)\b|\bthe (job|position|role|post) is yours\b",
        r"\b(like|pleased|delighted|happy|decided) to (appoint|hire|employ|take on|take) you\b(?! (through|around|out))",
    ),
    assessment=(
        r"\b(do|complete|write|translate|submit) (an?|the|our|two|one) (\w+ ){0,2}(sample|trial|test)\b|\b(test|trial|sample) (translation|task|piece|text|edit|exercise)\b",
        r"\brecord(ing)? (an?|your|the) (\w+ ){0,3}(video|answers?|responses?|introduction)\b|\b(on-demand|one-way|pre-?recorded) (video )?interview\b",
        r"\b(complete|take|solve|submit|do|finish|work on|start|begin|undertake|sit) "
        r"(the|a|an|our|this|your|following)? ?.{0,40}?\b(assessment|coding|take-?home|exercise|challenge"
        r"|assessments|exercises|tests|assignment|case study|questionnaire|online test|technical test|skills test|aptitude test|work sample)\b",
        r"\b(attached|enclosed) (\w+ )?(exercise|task|test|case study|assignment|challenge)\b|\b(challenge|exercise|assignment|assessment|take-?home|case study|test) (below|attached|is meant|is designed)\b",
        r"\b(next step|next stage)\b.{0,140}?\b(challenge|exercise|assignment|take-?home|assessment|case study"
        r"|hands-on|work sample|test)\b",
        r"\b(invite|inviting|invited|ask|like) you to (complete|take|do|solve)\b",
        r"\b(attached|below|here) (is|you will find|you'll find) (the|your|our) "
        r"(take-?home|assignment|challenge|exercise|case study|assessment)\b",
        r"\b(hackerrank|codility|codesignal|testgorilla|coderpad|devskiller|coderbyte|qualified\.io|karat\.com|pymetrics|shl\.com)\b",
        r"\bhere('s| is| are) (the|your|our|a) (\w+ )?(exercise|task|test|brief|challenge|assignment|case)\b",
        r"(\bno|\bnot|n't) (spend )?more than .{2,20} (hours?|minutes)\b( on (it|this|the)\b)?|\b(send|return) (it|your (work|solution|answers?)) (back )?(to us |to me )?(by|before)\b",
        r"\b(take|sit|do|complete) (an?|the|our|this) (\w+ ){0,3}tests?\b",
        r"\b(could|can|would|please) (you )?(write|send|draft|prepare|record) (us |me )?(a|an|your)\b.{0,30}?\b(piece|sample|essay|mock-?up|draft|design|presentation|lesson|video|plan)\b(?!.{0,40}\b(interview|application))",
    ),
    invitation=(
        r"\b(times?|slots?|dates?|days?)\b.{0,20}?\b(work|suit)s? (for|you)\b",
        r"\b(can|could|would) you (pop|come|drop|stop|swing|call) (in|by|round|over|along|up|down)\b|\b(bring|have|fly|get) you (in|on-?site|over|out|up)\b",
        r"\b(do|would|might) you have (half an hour|an hour|\w+ minutes|a (moment|minute)|time)\b",
        r"\b((?<!day to )(?<!time to )come|have you|get you|bring you)( in| up| over| down| along| by| round| out)?( here)? (and|to) (see|meet|visit|join|speak)\b.{0,30}?\b(us|team|rest|director|everyone|colleagues?|manager|partners?)\b",
        r"\b(you|we) (should|must) (meet|talk|speak|chat)\b|\bwhen (could|can|would|are) you (do|come|free|make|be|able)\b",
        r"\b(invite|inviting|invited|invitation)\b(?! (only |other|those|different|stronger)).{0,60}?\b(interview|call|chat|conversation|meet(ing)?|talk|visit|discussion|assessment day)\b",
        r"\b(schedule|scheduling|book|arrange|set up|setup|organi[sz]e|find|pick|choose|select|reserve|agree)"
        r"\b.{0,40}?\b(a time|an interview|interview|a call|call|slot|a meeting|a chat|a conversation|intro|phone screen)\b",
        r"\binterview\b.{0,60}?\b(has been|is|are|was) (now )?(scheduled|confirmed|booked|set|arranged|rescheduled|moved)\b",
        r"\b(scheduled|confirmed|booked) (an? |your |the )?interview\b",
        r"\binterview (confirmation|invitation|invite|scheduled|details|reminder|request)\b",
        r"\b(what is|what's|let (me|us) know|send (me|us)|share|provide|confirm) (me |us )?(your )?(\w+ )?availabilit(y|ies)\b",
        r"\b(are|would) you (be )?(available|free)\b.{0,60}?\b(on|at|for|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|call|chat|interview)\b",
        r"\bshort-? ?listed for (a|an|the|our) .{0,20}?\b(call|interview|round)\b",
        r"\b(would|we'd|i'd) (like|love|be happy|be delighted) to (meet|speak|talk|chat|interview|invite|have you|get to know)\b",
        r"\bnext round\b.{0,40}?\b(interview|call|with)\b",
        r"\b(mov(e|ing)|tak(e|ing)|bring(ing)?|put(ting)?) you (forward|on|ahead|through) (to|for) .{0,40}?\b(interview|call|meeting|next (round|stage))\b",
        r"\b(looking forward to|excited to) (meeting|speaking|talking|interviewing|chatting)\b",
        r"\bjoin (the|us via|us on|with) .{0,30}?\b(zoom|teams|google meet|webex|meeting|call)\b",
        r"\binterview with .{1,60} @ ",
        r"\b(calendly\.com|goodtime\.io|cal\.com|savvycal\.com|youcanbook\.me|zoom\.us/j|meet\.google\.com"
        r"|teams\.microsoft\.com/l|hirevue\.com/interviews|modernhire\.com|prelude\.co|doodle\.com|outlook\.office365?\.com/(owa/calendar|bookwithme))",
        r"\b(grab|pick|choose|find|book|select) (yourself )?(a|any|the) (time|slot|spot)\b",
        r"\b(come|pop) (in|over|by|along|and see us)\b.{0,40}?\b(conversation|chat|interview|talk|meet\w*|to see|second|trial)\b",
        r"\b(would|does|do|could|might) .{0,40}?" + DAY + r".{0,40}?\b(suit|work for) you\b",
        r"\b(like|love|keen|want|pleased) (to|for us to) (\w+ )?(see|meet|talk to|speak to|speak with|hear from) you\b(?! by| before).{0,20}?(again|in person|\?|\.|,|$|and|about|to|on|at|next|this)",
    ),
    calling_off=(
        r"\b(cancel\w*|postpon\w*|reschedul\w*|call(ed|ing)? off|(push|put)(ting)? (back|off)(?! writing)|mov(e|ed|ing)(?! (you |your \w+ )?(forward|ahead|on|along|through)\b)|change the time)\b.{0,50}?\b(interview|meeting|call|appointment|conversation|chat|slot)\b",
        r"(?<!further )(?<!another )(?<!last )\b(interview|onsite|meeting|call|appointment|conversation|chat)\b.{0,60}?\b(cancel\w*|postponed|reschedul\w*|called off|(not|\w+n't) (be )?(go(ing)? ahead|tak(e|ing) place|happen\w*))\b",
        r"\b(do|make it|meet|on|to) " + DAY + r"\b.{0,30}?\binstead\b|\binstead of (on )?" + DAY,
        r"\b(push|shift|switch|bring|swap)\b.{0,20}?\b(our|the|your|it|this|back|forward)\b.{0,30}?\b(interview|meeting|call|appointment|conversation|chat|slot|instead|to (monday|tuesday|wednesday|thursday|friday))\b",
        r"\b(can't|cannot|can not|won't be able to|unable to) make (it|our|the|this|monday|tuesday|wednesday|thursday|friday|tomorrow|today|on)\b",
        r"^(cancell?ed|rescheduled)\b|\b(onsite|interview|call)\b.{0,60}?\bbeen cancell?ed\b|\b(updated invitation|cancell?ed event|event (has been|was) (changed|cancell?ed|moved|updated))\b|^(cancell?ed|updated)( event)?: ",
        r"\b(skip|drop) (today|tomorrow|our)\b|\bnew slot for our\b",
    ),
    missing=(
        r"\b(we|i)('re| are| am|'m) (still )?(missing|lacking|waiting for|without) (your|a|an|the|some|one|two)\b",
        r"\b(re-?send|send (it|them|this|these|your \w+|us your \w+) (again|once more))\b|\b(could ?n't|could not|cannot|can't|unable to) (open|read)\b|\b(document\w*|certificat\w*|references?|form|details|cop(y|ies)|proof|information)\b.{0,40}?\b(is|are) (still )?(missing|outstanding|incomplete)\b",
        r"\b(please|could you|can you|kindly) (also )?(send|upload|provide|attach|submit|forward) (us |me )?.{0,40}?\b(missing|document\w*|certificat\w*|references?|transcripts?|proof|cop(y|ies)|licen[cs]e|passport)\b",
    ),
    acknowledgement=(
        r"\bapplication is (now )?complete\b|\blook(ing)? (at|over|through) your (application|cv|papers|letter|resume|documents)\b",
        r"^(your )?(application|resume|cv) (has been )?(successfully )?(submitted|sent|received)\b",
        r"\b(i|we)('ll| will| are going to) (go|look|read|work) through (everything|every|all|them|the (applications|letters))\b",
        r"\b(receiv\w+|receipt of) (of )?(your|an?|the) (\w+ )?(application|resume|cv|submission|materials|interest)\b",
        r"\b(application|submission|resume|cv)\b.{0,40}?\b(has been|was|has|is|have been) (\w+ )?(received|submitted|landed|sent|recorded|delivered|acknowledged|under review)\b",
        r"\bthank(s| you)( so much| very much)? for (applying|your (application|submission)|(emailing|contacting|writing to) (us|me)?\b.{0,40}?\b(vacancy|position|job|role)|submitting|your interest|considering|sending)\b",
        r"\b(reviewing|review) (of )?your application\b",
        r"^(got it|got this|received),? (with )?(many )?thanks\b|\bsuccessfully (received|submitted|applied)\b",
        r"\b(have|'ve got|got|confirms? (that )?we have) your (application|cv|resume|documents|papers)\b",
        r"\b(your|the) (\w+ )?(application|cv|resume|letter|documents)\b.{0,20}?\b(reached|arrived|came through|is in|is with|is now with|got here)\b",
        r"\b(application|cv|resume|profile)\b.{0,40}?\b(was|has been) (viewed|opened|forwarded|shared|passed on)\b|\byour (form|details|answers) (has|have) been (received|submitted)\b",
    ),
    patience=(r"\b(bear|patience) with (us|me)\b|\bthank you for your patience\b",),
    farewell=(
        r"\b(wish|luck|success|all the best|very best)\b.{0,40}?\b(search|career|future|endeavou?rs?|applications|next (role|step|chapter)|job hunt)\b",
    ),
    regret=(
        r"\b(unfortunately|regret\w*|sadly|afraid|sorry|disappoint\w*|(hard|tough|difficult|easy) (call|choice|decision)|was not easy|wasn't easy)\b",
    ),
    probable_refusal=(
        r"\b(step|jump|role|job|responsibility)\b.{0,60}?\btoo (big|great|large|steep|much|soon|early)\b",
        r"\b(we|i|they)('d| would) (rather|prefer) not (to )?(take|go|proceed|progress|invite|meet|pursue|continue|move)\b",
        r"\b(other|several|some) (candidates|applicants)\b.{0,20}?\b(had|have|has|were|are|was|show\w*|demonstrat\w+|scored|offer\w*|brought|bring|possess\w*)\b.{0,20}?\b(more|stronger|better|greater|closer|higher|further|deeper)\b",
        r"\b(client|manager|company|employer)\b.{0,20}?\b(has |have )?(decided|chosen|opted) not to (take|go|proceed|progress|invite|see|meet|offer|pursue|interview|continue|move|hire)\b",
        r"\b(wish|sorry|afraid)\b.{0,40}?\b(better|happier|good|more positive) news\b|\bbearer of bad news\b",
        r"\b(keep|keeping|continue|carry on) (on )?(looking|searching|our search)\b",
        r"\b(you'd|you would|you are|you're|feel you|they feel)\b.{0,30}?\b((better|more) suited|over-?qualified|too (junior|senior|experienced|inexperienced))\b",
        r"(\b(not|cannot|unable|no|nobody|never)|n't)\b[^;:]{0,50}?\b" + ON + r"\b",
        r"\bnot (selected|shortlisted|successful|progressed|suitable)\b|\bunsuccessful\b",
    ),
    probable_invitation=(
        r"\b" + MEETING + r"\b(?! (other|further) ).{0,80}?\b" + DAY,
        r"\b" + DAY + r".{0,80}?\b" + MEETING + r"\b",
        r"\b(up for|like|come (for|to|in for)|offer you|invite you to|do) an? (\w+ )?(trial|taster) (shift|day)\b|\binterview\b.{0,20}?\bwill (take place|be held)\b",
    ),
    other_time=(
        r"(?<!offer an )(?<!offer a )(?<!offer any )\b(another|different|new|alternative|other) (time|date|day|slot)\b",
    ),
    withdrawn=(
        r"\bi('ve| have) (accepted|taken|decided to (accept|take)) (another|an?other|a different) (offer|job|role|position|post)\b|\bwithdraw my (application|candidacy)\b|\bdecline your (\w+ )?offer\b",
        r"\b(letting|let|telling|told|informing|informed) (me|us) (know )?(that )?you('ve|'d|'re| have| had| would| are| no longer| don't| do not| won't| will not| wish| want)\b(?!.{0,20}\b(interested|excited|available|able)\b)",
        r"\byou (have |recently )?(asked|requested) (us )?(to (close|remove|delete|stop)|that we)\b",
        r"\b(you|you've|you have) (have )?(asked|requested|decided|chosen) (us )?to (withdraw|be withdrawn|remove)",
        r"\b(your|you) (application |request )?(has been |have |to )?(withdrawn|withdraw)\b.{0,30}?\b(as requested|at your request|per your|your application|yourself)",
        r"\bconfirm\b.{0,40}?\b(withdrawal|withdrawn|withdrew)\b",
        r"\byou (have )?(withdrew|withdrawn)\b|\bsorry to (hear|see)\b.{0,40}?\bwithdr",
        r"\byou (are|were|'re) (no longer|not) interested\b",
        r"\b(respect|understand|accept|(hear|learn|read) (of|about)|shame about|disappointed (by|at|with)|sorry about)\b.{0,20}?\byour (decision|choice|withdrawal)\b|\byou('ve| have|'re| are) (accepted|taken|taking|found|signed|accepting) (up )?(an?other|an? (offer|job|role|position|post)|something else|a (new|different))\b",
        # whoever writes tells of themselves
        r"\bi('m| am|'ll be| will be) leaving\b|\bmy last (working )?(day|week)\b|\b(me neither|same happened to me|no to me)\b",
        r"\b(turned|knocked) me (down|back)\b|\b(rejected|ghosted) me\b|\bi (didn't|did not|never) (get|hear back)\b.{0,20}?\b(job|role|place|from)\b|\bi (got|was|'ve been|have been) (rejected|turned down)\b|\bmy (own )?(application|interview|rejection)\b.{0,20}?\b(was|got|went|from)\b",
    ),
    absent=(
        r"\b(out of (the )?office|automatic reply|auto-?reply|(i am|i'm|i will be) (currently )?on (annual |parental |maternity |sick )?leave"
        r"|currently (away|travelling|traveling)|limited access to (my )?e?-?mail)\b",
    ),
    not_a_job=(
        r"\b(apartment|flat|flatshare|rental|tenan(t|cy)|landlord|lease|mortgage|(nursery|kindergarten|school|college|university|allotment|parking) (place|space|admission)s?|call for (papers|proposals|speakers)|your (abstract|manuscript|poem|paper)|(talk|session|conference) (proposal|submission)|(artist|writer)'?s?'? residency|adopt(ion|ing)?|pupp(y|ies)|overdraft|warranty|planning application|(loan|credit card|credit"
        r"|visa|insurance|grant|membership|permit|licen[cs]e|benefits?) (application|request)|application for (a|an|the|your) (loan|credit"
        r"|visa|insurance|grant|membership|mortgage|card|(\w+ )?permit|licen[cs]e)|scholarship|letting (agents?|agency|team|fees?)|payments?|subscription|refund|invoice|parcel|(your|an?|the) (insurance )?claim|your (son|daughter|child|children|dog|cat|puppy)|roommate|housemate|gym|class|waiting list|raffle|winners?|lottery|prize draw)\b",
    ),
    about_a_job=(
        r"\b(position|role|job|vacancy|interview|hiring|hire|recruit\w*|resume|cv|candidate|candidacy|employment|apprentice\w*|trainee)\b",
    ),
    selling=(
        r"\b((our|free|a|this|the|my) (\w+ ){0,3}(webinar|masterclass|bootcamp)|(save|reserve|book|claim) (my|your) (seat|spot|place)|\d+ ?% off|free trial|your subscription|(\d+|three|four|five|six|seven|ten) (\w+ )?(reasons|tips|ways|mistakes)|(reasons|mistakes) (why )?recruiters)\b",
    ),
    advertising=(
        r"\b(jobs?|roles?|ads?|posts?|positions?|vacanc(y|ies)) (that )?(you|you've|you have) (saved|followed|bookmarked|viewed)\b|\bsaved (jobs?|search)\b|\b(similar|more) (jobs|roles)\b|\b(jobs|others) like (it|this|these)\b",
        r"\bappeared in \d+ search\w*|\bviewed your profile\b|\bprofile (was|has been) viewed\b|\bprofile views\b",
        r"\b(job alert|new jobs?|jobs? (for you|matching|recommended)|recommended jobs|jobs? you (may|might)|unsubscribe from (job )?alerts)\b",
        r"\b(came across|found|saw|noticed) your (linkedin )?profile\b",
        r"\b(verification|security|one-?time|access|login|sign-?in) (code|password|passcode)\b",
        r"\b(webinar|masterclass|newsletter|(jobs?|roles?) you might|reserve your (spot|seat))\b",
    ),
    unless=(
        r"\b(otherwise,? (we|your|the)|or (else )?your (application|candidacy) will)\b|^(without|with no)\b|\bnot (every|all|each)\w*\b|\b(if|should (you|your|we|the)|in case|in the event|unless|whether|once|until(?! (at least|further|next|the (new|next)|\d|january|after))|only (those|candidates|applicants|successful)"
        r"|((un|not )?successful|(not |non-)?(short-?listed|selected|chosen)|rejected|suitable|those) (candidates|applicants)(?!,? (the|we|our)\b)"
        # those whom the writer hears about, and what somebody explains
        r"|sorry (you\b(?! (were|did|have|could))|to hear|that (?!we\b|i\b|the|this|our|your?\b|they|it\b|he\b|she\b|my\b|there|on\b|after)\w+ )"
        r"|(jobs?|roles?|ads?|posts?|positions?|vacanc(y|ies)) (that )?(you|you've|you have) (saved|followed|bookmarked|viewed)|on your (\w+ )?list|saved (jobs?|search)"
        r"|(why|how) (an?|employers?|recruiters?|companies|candidates|people|so many|most)|(those|ones?|everyone|everybody|candidates|applicants|people|applications|anyone) (who|whose|that|which|we|not)\b.{0,30}?\b(not|\w+n't|cannot|fail|lack)|without (these|this|them|it|your)"
        r"|(incomplete|late|other) applications|applications (with|without|received|submitted)|(applications?|candidates?|applicants?|those|people) (that|which|who) (are|were|have|is)(n\'t| not)|assume|do not hear|don't hear|not heard|not contacted)\b|^(any )?(applicants?|candidates?|anyone|those|people) (who|that|not)\b"
    ),
    harmless=(
        r"\b(yet|hesitate|reply|replies|respond|worry|guarantee\w*|until(?! (at least|further|next|the (new|next)|\d|january|after|summer|autumn|winter|spring))|without|everyone|everybody|each|individually|all (applicants|candidates)"
        r"|contact\w*|you (need|have) to|only if|the form|link|expires?|still|not (required|necessary)|mean|password|log ?in|pay|payment|raffle|prize|expenses|remote|share|later than|more than|test|problem|matter|longer than"
        r"|upload\w*|documents?|images?|photo\w*|scan\w*|(?<!your )files?|attachments?|passport"
        r"|(last|next) (name|page)|delivered|attend|reach you|available on|(give|provide|offer|share|send) (\w+ ){0,2}feedback|reimburs\w+|travel|parking|relocation|(the|a|that|this) (date|deadline) (we|i|you)|interpreter)\b|^(please )?(do not|don't|never)\b|\byou (need|should|must|can)( not|n't|not)\b|\byou (do not|don't) (need|have to|want)\b"
    ),
    undecided=r"\b((not|n't) (yet |been )*(able to )?(agreed?|settled?|decided?) (on|upon|between)|(nobody|no ?one|none of the) (else|others?)|waiting (to hear|for (their|his|her))|(if|whether|until|once|unless|in case|should) (they|he|she)\b.{0,10}?\b(accepts?|says? (yes|no)|declines?|turns? it down|signs?)|(has|have)( not|n't) (yet )?(accepted|signed))\b",
    called_off=r"\b(cancel\w*|call(ed|ing)? off)\b",
    unsure=r"\b(not|n't|unable|only|cannot|if(?! you('d| would)? (still )?(want|like|accept))|unfortunately|regret\w*|another|other|should|before|future|any|process|typically|usually|stage|step)\b"
    r"|\b(place|seat|spot|discount|voucher)\b.{0,60}?\b(bootcamp|course|masterclass|class|webinar|workshop)\b|% (off|discount)\b",
    pieces=PIECES,
    scope=SCOPE,
    elsewhere=r"\b(your (colleague|friend|brother|sister|husband|wife|partner|neighbour|flatmate|son|daughter)\b|(were|was|had|applied)\b.{0,30}? in (19|20)\d\d|the (last|previous|earlier|former) (vacancy|position|role|post|job|opening)|(?<!since )last (year|spring|summer|autumn|winter|time)|(a|two|three|some|few) (years?|months?) ago|back in (19|20|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|a (good )?while (ago|back)"
    r"|(your|the) (previous|earlier|former|last) application|(we|i) (spoke|talked|met|were in touch|worked together) (before|last)|(role|job|position|post|one|that|which) (we|i) (spoke|talked) (about|of)|never did come|in the past|(more|less) likely|(after|since|when) [\w' ]{2,40}? (didn't|did not|hadn't|had not) (work out|come off|happen|go|come through)|(we|i)('d| had) (spoken|talked|discussed|mentioned)"
    r"|(turn(ed)? down|disappoint(ed)?|reject(ed)?|say no to|said no to) (a (lot|number)|many|most|some|so many|several|other|others|the (other|rest)|\d+|hundreds|dozens|excellent|good|strong)"
    r"|not (to )?(progress|hire|take|invite|offer|appoint|interview) (him|her|them)|(he|she) (was|has|had)( not|n't) (been )?(selected|chosen|successful|shortlisted|appointed))\b",
    pitch=(
        r"\b(want|shall|should|can|may|could|let|okay for|ok for|happy for) (me|i|we|us) (to )?(send|put|forward|submit|introduce|pass|share|propose|suggest)\b.{0,40}?\b(you|your|cv|resume|portfolio|profile|details|name)\b",
        r"\b(other|another) (\w+ )?(things?|roles?|jobs?|opportunit\w+|positions?|clients?) (coming|which|in mind|i'd|on)\b|\b(new|better|fresh|different) (role|idea|opportunity|vacancy|brief|assignment)\b.{0,40}?\b(for you|might|may|could|just (in|came)|in mind)\b|\bsomething (better|else|new|similar|similar) (might|may|has|just|that)\b",
        r"\b(would|does|might|could) (this|it|that) (be of interest|interest you|appeal|suit you|sound)|\b(are|would|might) you (be )?(at all )?(interested|open to|up for)|\b(yours if you want|let me know if you('re| are) interested)\b",
    ),
    door=(
        r"\b(keep|hold|retain|store|leave|sav|bear|hang)\w* (on to |onto |in )?(your?)\b.{0,40}?\b(on file|talent|pool|future|mind|touch|books|list|details|number)\b",
        r"\b(keep|stay) in touch\b|\bpaths (will )?cross\b|\b(apply|try|get in touch|contact us|write) again\b|\breapply\b|\bdoor (is|stays?|remains?) open\b|\btalent (pool|community|network|bank)\b|\bkeep an eye on\b",
        r"\b(future|other|later|further|suitable|different|another) (\w+ )?(roles?|openings?|vacanc(y|ies)|opportunit(y|ies)|positions?|jobs?)\b|\bin (the )?future\b",
    ),
    comparison=(
        r"\b(stronger|closer|nearer|better|deeper|(?<!no )longer|further along|greater|higher|more (closely|directly|direct|relevant|recent|senior|suitable|suited|experienced|qualified|hands-on|specific|experience))\b",
        r"\b(needs?|wants?|wanted|requires?|looking for|(was|were) after|calls for|seeking|prefers?) (somebody|someone|a person|people|an? \w+ (who|with)|more)\b",
        r"\b(would|'d) have (loved|liked|been (happy|glad|delighted)) to (have|take|offer|hire|bring|give|employ|work)\b|\b(no|without|lack\w*|missing) (the |any |enough )?(\w+ )?experience (with|of|in)\b",
        r"\b(more|too many|many more) (\w+ )?(applications|applicants|candidates|people) than\b|\bcould (only|not) (see|interview|meet|invite|take)\b|\bhigh(er|est)[- ]scor\w+|\bscored (\w+ )?higher\b",
        r"\b(strong|high|exceptional|talented|competitive|impressive|tough) (\w+ )?(field|competition|calibre|caliber|standard|pool|number|applicants|candidates|shortlist)\b|\b(competition|calibre|standard|field)\b.{0,30}?\b(fierce|high|strong|stiff|tough|close)\b",
    ),
    decision=(
        r"\b(decided|decision|conclu\w+|in the end|on balance|having (weighed|compared|considered|thought|discussed|spoken|talked)|deliberat\w+)\b",
        r"\bafter (careful|much|long|a long|some|lengthy|a lot of|serious|due) (\w+ )?(consideration|thought|discussions?|debate|reflection|review)\b|\bcareful(ly)? (consider\w+|review\w*|thought)\b|\bgiven (it|this|your \w+) (careful|a lot of|much|serious)\b",
    ),
    ahead=(
        r"\bplease (\w+ )?(fill|send(?! back)|bring|check|upload|complete|confirm|choose|pick|register|sign|submit|enter|arrive|be (here|there)|come (in|by|to (the|our))|call|ring|give|provide|prepare|put)\b|\bsee you (on|at|there|then|tomorrow|next)\b",
        r"\b(look|looking) forward to (see|meet|welcom|hav|hear|receiv|your)\w*\b|\b(attached|enclosed|below) (is|are|you'll find|you will find)\b|\bhere (is|are) (the|your|a)\b",
        r"\b(you would|you'd) (start|begin|join)\b|\b(interviews?|meeting|call) (is|are|will be) (on|next|at|tomorrow)\b|\bi('ll| will) (ring|call|phone|text)\b|\bexpect (word|news|to hear|our|a call)\b|\b(bear|patience) with us\b|\b(sent|went out) (by mistake|in error)\b|\b(sign|in|send back) (the|your) contract\b|\byou('re| are) (in|through to) the (final|last|next)\b|\bstill interested\b",
    ),
    pending=(
        r"\b((a )?yes or (a )?no|(?<!no )congratulations(?! on)|either way|(?<!after the )(?<!since the )closing date|deadline('s| is)|(not|n't) (hear|expect to hear)|further notice from us|your appeal (has|is|was|will))\b",
        r"\b(will|'ll) (be in touch|let you know|get back to you|contact you|come back to you|review|be reviewed|call you|write again|hear)\b(?!.{0,60}\b(if|when|should|suitable|similar|other|future|another|new)\b)|\b(next steps?|in due course)\b",
    ),
    welcome=(
        r"(?<!not )\b(chosen|picked|choose|chose|selected|decided on|gone with|go with|going with) you\b|\b(selected|chosen|picked|shortlisted)\b.{0,80}?\b(you are|you're|yours is|yours was) (among|one of) (them|these|those)\b|\b(choice|decision|vote) (has |have )?(fell|fallen|was|came down) (on|for|in favou?r of) you\b",
    ),
)
