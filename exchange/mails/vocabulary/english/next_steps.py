"""What English mails say of what comes next."""

MEETING = r"(interview|call|chat|conversation|meeting|meet|phone|zoom|teams|trial (shift|day)|taster (shift|day)|visit|coffee|see you|speak)"
DAY = (
    r"((mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|this week|\d{1,2}(st|nd|rd|th)? (of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
    r"|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b|\d{1,2}([:.]\d\d)? ?([ap]\.?m\b|o'clock)|\d{1,2}[:.]\d\d\b)"
)

WAITING = (
    r"\b(another|\w+ more) (weeks?|days?)( or (so|two))? (before|until) (we|they|i)\b|\bstill (very much )?in the (process|running|mix)\b",
    r"\b(panel|committee|board|meeting)\b.{0,60}?\b(postponed|pushed back|put off|moved|delayed)\b",
    r"\b(do not|don't) (expect|plan|hope) to (decide|have)\b|\blonger than (planned|expected|hoped|usual)\b|\bstill (interviewing|meeting|seeing|speaking (to|with)|talking to|deciding|considering)\b|\bno news (yet|so far)\b|\b(candidacy|application) (is|remains) (still |very much )*active\b|\bdecision\b.{0,40}?\b(pushed back|postponed|put off)\b|\bstill (don't|do not) have (an answer|news|a decision)\b",
    r"\b(board|panel|committee|team|manager)\b.{0,10}?\b(has|have)( not|n't) (yet )?(met|decided|made up)\b",
    r"\bwait(ing)? (to hear|for (their|his|her|an) (answer|reply|decision))\b",
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
)
OFFER = (
    r"\b(we|i) (\w+ )?(offer|are offering|can offer|will offer) you (the|this) (?!chance|opportunity)(\w+ ){0,4}?(job|position|post|role)\b",
    r"\b(chosen|picked|decided on|gone with|choose|selected|going with) you\b(?! (for|to) (an?|the) (\w+ )?(interview|call|round|stage|next))|\byou(('ve| have) been|'re| are) hired\b|\b(job|post|role|position)'s yours\b|\bto appoint you\b|\b(your )?start date (is|will be)\b",
    r"\b(pleased|delighted|happy|excited|thrilled|glad|like|love|want|honou?red) to "
    r"(formally |officially )?(offer you|extend|make you|present you)\b(?! an? (place|spot|seat)\b(?!.{0,60}\b(scheme|program\w*|trainee\w*|graduate|team)\b))(?!.{0,25}"
    r"\b(interview|call|chance|opportunity to|slot|time|feedback)\b)",
    r"\b(formal|written|official|verbal|conditional|(?<!accepted )our) offer\b|\boffer letter\b|\boffer of employment\b",
    r"\b(extend|mak|send)(e|ing)? (you )?an? (\w+ )?offer\b",
    r"\bwelcome (to the team|aboard)\b",
    r"\b(like|love|want|delighted|pleased|happy) (for )?you to (join|come and work|work (for|with)|start)\b(?!.{0,25}\b(call|meeting|interview|zoom|teams|for a|talent|community|pool)\b)",
    r"\b(contract|offer) (of employment )?(is )?(attached|enclosed)\b|\b(attached|enclosed) (is |you will find |you'll find |please find )?(your|the|our) (contract|offer)\b",
    r"\b(like|love|delighted|pleased|happy|thrilled) to have you (on board|on the team|with us|as|start)\b",
    r"\byou (both |all )?(get|got) an offer\b|\b(you've|you have) got the (job|position|role|post)\b|\bthe (job|position|role|post) is yours\b",
    r"\b(like|pleased|delighted|happy|decided) to (appoint|hire|employ|take on|take) you\b(?! (through|around|out))",
)
ASSESSMENT = (
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
)
INVITATION = (
    r"\b(times?|slots?|dates?|days?)\b.{0,20}?\b(work|suit)s? (for|you)\b",
    r"\b(can|could|would) you (pop|come|drop|stop|swing|call) (in|by|round|over|along|up|down)\b|\b(bring|have|fly|get) you (in|on-?site|over|out|up)\b",
    r"\b(do|would|might) you have (half an hour|an hour|\w+ minutes|a (moment|minute)|time)\b",
    r"\b((?<!day to )(?<!time to )come|have you|get you|bring you)( in| up| over| down| along| by| round| out)?( here)? (and|to) (see|meet|visit|join|speak)\b.{0,30}?\b(us|team|rest|director|everyone|colleagues?|manager|partners?)\b",
    r"\b(you|we) (should|must) (meet|talk|speak|chat)\b|\bwhen (could|can|would|are) you (do|come|free|make|be|able)\b",
    r"\b(invite|inviting|invited|invitation)\b(?! (only |other|those|different|stronger)).{0,60}?\b(interview|call|chat|conversation|meet(ing)?|talk|visit|discussion|assessment day)\b",
    r"\b(schedule|scheduling|book|arrange|set up|setup|organi[sz]e|find|pick|choose|select|reserve|agree)"
    r"\b.{0,40}?\b(a time|an interview|interview|a call|call|slot|a meeting|a chat|a conversation|intro|phone screen)\b",
    r"\binterview\b.{0,60}?\b(has been|is|are|was) (now )?(scheduled|confirmed|booked|set|arranged|rescheduled|moved)\b",
    r"\binterview (confirmation|invitation|invite|scheduled|details|reminder|request)\b",
    r"\b(what is|what's|let (me|us) know|send (me|us)|share|provide|confirm) (me |us )?(your )?(\w+ )?availabilit(y|ies)\b",
    r"\b(are|would) you (be )?(available|free)\b.{0,60}?\b(on|at|for|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|call|chat|interview)\b",
    r"\b(would|we'd|i'd) (like|love|be happy|be delighted) to (meet|speak|talk|chat|interview|invite|have you|get to know)\b",
    r"\b(mov(e|ing)|tak(e|ing)|bring(ing)?|put(ting)?) you (forward|on|ahead|through) (to|for) .{0,40}?\b(interview|call|meeting|next (round|stage))\b",
    r"\b(looking forward to|excited to) (meeting|speaking|talking|interviewing|chatting)\b",
    r"\bjoin (the|us via|us on|with) .{0,30}?\b(zoom|teams|google meet|webex|meeting|call)\b",
    r"\b(calendly\.com|goodtime\.io|cal\.com|savvycal\.com|youcanbook\.me|zoom\.us/j|meet\.google\.com"
    r"|teams\.microsoft\.com/l|hirevue\.com/interviews|modernhire\.com|prelude\.co|doodle\.com|outlook\.office365?\.com/(owa/calendar|bookwithme))",
    r"\b(grab|pick|choose|find|book|select) (yourself )?(a|any|the) (time|slot|spot)\b",
    r"\b(come|pop) (in|over|by|along|and see us)\b.{0,40}?\b(conversation|chat|interview|talk|meet\w*|to see|second|trial)\b",
    r"\b(would|does|do|could|might) .{0,40}?" + DAY + r".{0,40}?\b(suit|work for) you\b",
    r"\b(like|love|keen|want|pleased) (to|for us to) (\w+ )?(see|meet|talk to|speak to|speak with|hear from) you\b(?! by| before).{0,20}?(again|in person|\?|\.|,|$|and|about|to|on|at|next|this)",
)
CALLING_OFF = (
    r"\b(cancel\w*|postpon\w*|reschedul\w*|rearrang\w*|call(ed|ing)? off|(push|put)(ting)? (back|off)(?! writing)|mov(e|ed|ing)(?! (you |your \w+ )?(forward|ahead|on|along|through)\b)|change the time)\b.{0,50}?\b(interview|meeting|call|appointment|conversation|chat|slot)\b",
    r"(?<!further )(?<!another )(?<!last )\b(interview|onsite|meeting|call|appointment|conversation|chat)\b.{0,60}?\b(cancel\w*|postponed|reschedul\w*|called off|(not|\w+n't) (be )?(go(ing)? ahead|tak(e|ing) place|happen\w*))\b",
    r"\b(do|make it|meet|on|to) " + DAY + r"\b.{0,30}?\binstead\b|\binstead of (on )?" + DAY,
    r"\b(push|shift|switch|bring|swap)\b.{0,20}?\b(our|the|your|it|this|back|forward)\b.{0,30}?\b(interview|meeting|call|appointment|conversation|chat|slot|instead|to (monday|tuesday|wednesday|thursday|friday))\b",
    r"\b(can't|cannot|can not|won't be able to|unable to) make (it|our|the|this|monday|tuesday|wednesday|thursday|friday|tomorrow|today|on)\b",
    r"^(cancell?ed|rescheduled)\b|\b(onsite|interview|call)\b.{0,60}?\bbeen cancell?ed\b|\b(updated invitation|cancell?ed event|event (has been|was) (changed|cancell?ed|moved|updated))\b|^(cancell?ed|updated)( event)?: ",
    r"\b(skip|drop) (today|tomorrow|our)\b|\bnew slot for our\b",
)
MISSING = (
    r"\b(we|i)('re| are| am|'m) (still )?(missing|lacking|waiting for|without) (your|a|an|the|some|one|two)\b",
    r"\b(re-?send|send (it|them|this|these|your \w+|us your \w+) (again|once more))\b|\b(could ?n't|could not|cannot|can't|unable to) (open|read)\b|\b(document\w*|certificat\w*|references?|form|details|cop(y|ies)|proof|information)\b.{0,40}?\b(is|are) (still )?(missing|outstanding|incomplete)\b",
)
ACKNOWLEDGEMENT = (
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
)
PATIENCE = (r"\b(bear|patience) with (us|me)\b|\bthank you for your patience\b",)
PROBABLE_INVITATION = (
    r"\b" + MEETING + r"\b(?! (other|further) ).{0,80}?\b" + DAY,
    r"\b" + DAY + r".{0,80}?\b" + MEETING + r"\b",
    r"\b(up for|like|come (for|to|in for)|offer you|invite you to|do) an? (\w+ )?(trial|taster) (shift|day)\b|\binterview\b.{0,20}?\bwill (take place|be held)\b",
)
OTHER_TIME = (
    r"(?<!offer an )(?<!offer a )(?<!offer any )\b(another|different|new|alternative|other) (time|date|day|slot)\b",
)
PENDING = (
    r"\b((a )?yes or (a )?no|(?<!no )congratulations(?! on)|either way|(?<!after the )(?<!since the )closing date|deadline('s| is)|(not|n't) (hear|expect to hear)|further notice from us|your appeal (has|is|was|will))\b",
    r"\b(will|'ll) (be in touch|let you know|get back to you|contact you|come back to you|review|be reviewed|call you|write again|hear)\b(?!.{0,60}\b(if|when|should|suitable|similar|other|future|another|new)\b)|\b(next steps?|in due course|(sent|went out) (by mistake|in error))\b",
)
AHEAD = (
    r"\bplease (\w+ )?(fill|send(?! back)|bring|check|upload|complete|confirm|choose|pick|register|sign|submit|enter|arrive|be (here|there)|come (in|by|to (the|our))|call|ring|give|provide|prepare|put)\b|\bsee you (on|at|there|then|tomorrow|next)\b",
    r"\b(look|looking) forward to (see|meet|welcom|hav|hear|receiv|your)\w*\b|\b(attached|enclosed|below) (is|are|you'll find|you will find)\b|\bhere (is|are) (the|your|a)\b",
    r"\b(you would|you'd) (start|begin|join)\b|\b(interviews?|meeting|call) (is|are|will be) (on|next|at|tomorrow)\b|\bi('ll| will) (ring|call|phone|text)\b|\bexpect (word|news|to hear|our|a call)\b|\b(bear|patience) with us\b|\b(sign|in|send back) (the|your) contract\b|\byou('re| are) (in|through to) the (final|last|next)\b|\bstill interested\b",
)
COURTESY = (
    r"\b(feedback|survey|keep(ing)? (your|you|hold)|retain(ing)? your|hold(ing)? (on to )?your|stay(ing)? in touch|on file|hear why|know why|any questions|how (was|did you find|would you rate|did we do)|did you find|rate (us|our|your)|find (this|our|the) (process|experience)|talent (pool|community))\b|\bquestions\?",
)
SETTLING = (
    r"\b(return\w*|give (us )?back|hand(ed)? (in|back)|send (us )?back|drop off|collect|pick up)\b.{0,40}?\b(badge|pass|keys?|key card|laptop|uniform|samples?|portfolio|papers|locker|folder|books?|apron)\b|\b(badge|pass|key ?card|keys?|laptop|uniform|portfolio)\b.{0,30}?\bback\b",
    r"\b(bank (details|account)|iban|sort code|account number|receipts?|tickets?)\b.{0,60}?\b(travel|train|fares?|expenses|costs?|mileage|refund|reimburs\w+|trip|petrol)\b|\b(travel|train|fares?|expenses|costs?|mileage|refund|reimburs\w+|trip)\b.{0,60}?\b(bank (details|account)|iban|sort code|account number|receipts?|tickets?)\b",
)
PAST = (
    r"^(?!.*\b(confirm\w*|invit\w*|would|'d|please|could|can|next|second|will|shall|tomorrow|schedul\w+|book\w*|arrang\w+)\b)[^;?]*\b(after|following|since|further to|came|did|went|impressed|spoke|met|talked|visited|interviewed|yesterday|last (week|month))\b[^;?]*\b(interview\w*|call|chat|conversation|phone|spoken?|test|task|assessment|exercise|trial|presentation|meeting)\b",
    r"^(?!.*confirm)[^,;]*\b((thank\w*|grateful|appreciate\w*)( \w+){0,3} for|thank you|(was|were|been) (\w+ ){0,2}(pleasure|good|great|nice|lovely|glad)|enjoyed)\b[^,;]*\b(interview\w*|meet\w*|met|call|chat|conversation|phone|spoken?|speak\w*|talk\w*|coming|came|visit\w*|time|test|task|assessment|exercise|trial|presentation|attend\w*|complet\w+)\b[^,;]*$",
)
PITCH = (
    r"\b(want|shall|should|can|may|could|let|okay for|ok for|happy for) (me|i|we|us) (to )?(send|put|forward|submit|introduce|pass|share|propose|suggest)\b.{0,40}?\b(you|your|cv|resume|portfolio|profile|details|name)\b",
    r"\b(other|another) (\w+ )?(things?|roles?|jobs?|opportunit\w+|positions?|clients?) (coming|which|in mind|i'd|on(?! (our|the) \w*))\b|\b(new|better|fresh|different) (role|idea|opportunity|vacancy|brief|assignment)\b.{0,40}?\b(for you|might|may|could|just (in|came)|in mind)\b|\bsomething (better|else|new|similar|similar) (might|may|has|just|that)\b",
    r"\b(would|does|might|could) (this|it|that) (be of interest|interest you|appeal|suit you|sound)|\b(are|would|might) you (be )?(at all )?(interested|open to|up for)|\b(yours if you want|let me know if you('re| are) interested)\b",
)
WELCOME = (
    r"(?<!not )\b(chosen|picked|choose|chose|selected|decided on|gone with|go with|going with) you\b|\b(selected|chosen|picked|shortlisted)\b.{0,80}?\b(you are|you're|yours is|yours was) (among|one of) (them|these|those)\b|\b(choice|decision|vote) (has |have )?(fell|fallen|was|came down) (on|for|in favou?r of) you\b",
)
