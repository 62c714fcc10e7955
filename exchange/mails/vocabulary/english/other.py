"""What tells English mails about something else, and what changes the meaning of a sentence."""

WITHDRAWN = (
    r"\bi('ve| have) (accepted|taken|decided to (accept|take)) (another|an?other|a different) (offer|job|role|position|post)\b|\bwithdraw my (application|candidacy)\b|\bdecline your (\w+ )?offer\b",
    r"\b(letting|let|telling|told|informing|informed) (me|us) (know )?(that )?you('ve|'d|'re| have| had| would| are| no longer| don't| do not| won't| will not| wish| want)\b(?!.{0,20}\b(interested|excited|available|able)\b)",
    r"\byou (have |recently )?(asked|requested) (us )?(to (close|remove|delete|stop)|that we)\b",
    r"\b(your|you) (application |request )?(has been |have |to )?(withdrawn|withdraw)\b.{0,30}?\b(as requested|at your request|per your|your application|yourself)",
    r"\bconfirm\b.{0,40}?\b(withdrawal|withdrawn|withdrew)\b",
    r"\b(luck|best|well|success)\b.{0,15}? (in|with) your new (job|role|position|post)\b|\byou (have )?(withdrew|withdrawn)\b|\bsorry to (hear|see)\b.{0,40}?\bwithdr",
    r"\byou (are|were|'re) (no longer|not) interested\b",
    r"\b(respect|understand|accept|(hear|learn|read) (of|about)|shame about|disappointed (by|at|with)|sorry about)\b.{0,20}?\byour (decision|choice|withdrawal)\b|\byou('ve| have|'re| are) (accepted|taken|taking|found|signed|accepting) (up )?(an?other|an? (offer|job|role|position|post)|something else|a (new|different))\b",
    # whoever writes tells of themselves
    r"\bi('m| am|'ll be| will be) leaving\b|\bmy last (working )?(day|week)\b|\b(me neither|same happened to me|no to me)\b",
    r"\b(turned|knocked) me (down|back)\b|\b(rejected|ghosted) me\b|\bi (didn't|did not|never) (get|hear back)\b.{0,20}?\b(job|role|place|from)\b|\bi (got|was|'ve been|have been) (rejected|turned down)\b|\bmy (own )?(application|interview|rejection)\b.{0,20}?\b(was|got|went|from)\b",
)
ABSENT = (
    r"\b(out of (the )?office|automatic reply|auto-?reply|(i am|i'm|i will be) (currently )?on (annual |parental |maternity |sick )?leave"
    r"|currently (away|travelling|traveling)|limited access to (my )?e?-?mail)\b",
)
NOT_A_JOB = (
    r"\b(apartment|the room|flat|flatshare|rental|tenan(t|cy)|landlord|lease|mortgages?|(nursery|kindergarten|school|college|university|allotment|parking) (place|space|admission)s?|call for (papers|proposals|speakers)|your (abstract|manuscript|poem|paper)|(talk|session|conference) (proposal|submission)|(artist|writer)'?s?'? residency|adopt(ion|ing)?|pupp(y|ies)|overdraft|warranty|planning application|(loan|credit card|credit"
    r"|visa|insurance|grant|membership|permit|licen[cs]e|benefits?) (application|request)|application for (a|an|the|your) (loan|credit"
    r"|visa|insurance|grant|membership|mortgage|card|(\w+ )?permit|licen[cs]e)|letting (agents?|agency|team|fees?)|payments?|subscription|refund|invoice|parcel|(your|an?|the) (insurance )?claim|your (son|daughter|child|children|dog|cat|puppy)|roommate|housemate|gym|class|waiting list|raffle|winners?|lottery|prize draw)\b",
)
ABOUT_A_JOB = (
    r"\b(position|role|job|vacancy|interview|hiring|hire|recruit\w*|resume|cv|candidate|candidacy|employment|apprentice\w*|trainee)\b",
)
SELLING = (
    r"\b((our|free|a|this|the|my) (\w+ ){0,3}(webinar|masterclass|bootcamp)|(save|reserve|book|claim) (my|your) (seat|spot|place)|\d+ ?% off|free trial|your subscription|(\d+|three|four|five|six|seven|ten) (\w+ )?(reasons|tips|ways|mistakes)|(reasons|mistakes) (why )?recruiters)\b",
)
ADVERTISING = (
    r"\b(your|job) alerts?\b",
    r"\b(jobs?|roles?|ads?|posts?|positions?|vacanc(y|ies)) (that )?(you|you've|you have) (saved|followed|bookmarked|viewed)\b|\bsaved (jobs?|search)\b|\b(similar|more) (jobs|roles)\b|\b(jobs|others) like (it|this|these)\b",
    r"\bappeared in \d+ search\w*|\bviewed your profile\b|\bprofile (was|has been) viewed\b|\bprofile views\b",
    r"\b(job alert|new jobs?|jobs? (for you|matching|recommended)|recommended jobs|jobs? you (may|might)|unsubscribe from (job )?alerts)\b",
    r"\b(came across|found|saw|noticed) your (linkedin )?profile\b",
    r"\b(verification|security|one-?time|access|login|sign-?in) (code|password|passcode)\b",
    r"\b(webinar|masterclass|newsletter|(jobs?|roles?) you might|reserve your (spot|seat))\b",
)
UNLESS = (
    r"\b(otherwise,? (we|your|the)|or (else )?your (application|candidacy) will)\b|^(without|with no)\b|\bnot (every|all|each)\w*\b|\b((?<!even )if(?! it helps| it's any)|should (you|your|we|the)|in case(?! (something|anything|one|another|things|an?)\b)|in the event|unless|whether|once|until(?! (at least|further|next|the (new|next)|\d|after|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|only (those|candidates|applicants|successful)"
    r"|((un|not )?successful|(not |non-)?(short-?listed|selected|chosen)|rejected|suitable|those) (candidates|applicants)(?!,? (the|we|our)\b)"
    # those whom the writer hears about, and what somebody explains
    r"|sorry (you\b(?! (were|did|have|could))|to hear|that (?!we\b|i\b|the|this|our|your?\b|they|it\b|he\b|she\b|my\b|there|on\b|after)\w+ )"
    r"|(jobs?|roles?|ads?|posts?|positions?|vacanc(y|ies)) (that )?(you|you've|you have) (saved|followed|bookmarked|viewed)|on your (\w+ )?list|saved (jobs?|search)"
    r"|(why|how) (an?|employers?|recruiters?|companies|candidates|people|so many|most)|(those|ones?|everyone|everybody|candidates|applicants|people|applications|anyone) (who|whose|that|which|we|not)\b.{0,30}?\b(not|\w+n't|cannot|fail|lack)|without (these|this|them|it|your)"
    r"|(incomplete|late|other) applications|applications (with|without|received|submitted)|(applications?|candidates?|applicants?|those|people) (that|which|who) (are|were|have|is)(n\'t| not)|assume|do not hear|don't hear|not heard|not contacted)\b|^(any )?(applicants?|candidates?|anyone|those|people) (who|that|not)\b"
)
UNSURE = (
    r"\b(not|n't|unable|only|cannot|if(?! you('d| would)? (still )?(want|like|accept))|unfortunately|regret\w*|another|other(?! (candidate|applicant|finalist|person)( has|'s)? (declined|withdrew|withdrawn|turned|pulled|dropped|backed|stepped|said no))|should|before|future|any|process|typically|usually|stage|step)\b"
    r"|\b(place|seat|spot|discount|voucher)\b.{0,60}?\b(bootcamp|course|masterclass|class|webinar|workshop)\b|% (off|discount)\b"
)
HARMLESS = (
    r"\b((able to|can't|cannot|allowed to) (tell|say|share|disclose)|yet|hesitate|reply|replies|respond|worry|guarantee\w*|until(?! (at least|further|next|the (new|next|start|end)|\d|after|summer|autumn|winter|spring|later|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|without(?! (you|a |an |another))|everyone|everybody|each|individually|all (applicants|candidates)"
    r"|contact\w*|you (need|have) to|only if|the form|link|expires?|still|not (required|necessary)|mean|password|log ?in|pay|payment|raffle|prize|expenses|remote|share|later than|more than|(?<!your )(?<!passed the )(?<!pass the )test|problem|matter|longer than"
    r"|upload\w*|documents?|images?|photo\w*|scan\w*|(?<!your )files?|attachments?|passport"
    r"|(last|next) (name|page)|delivered|attend|reach you|available on|(give|provide|offer|share|send) (\w+ ){0,2}feedback|reimburs\w+|travel|parking|relocation|(the|a|that|this) (date|deadline) (we|i|you)|interpreter)\b|^(please )?(do not|don't|never)\b|\byou (need|should|must|can)( not|n't|not)\b|\byou (do not|don't) (need|have to|want)\b"
)
UNDECIDED = r"\b((not|\w+n't) (yet |been )*(able to )?(agreed?|settled?|decided?) (on|upon|between)|(nobody|no ?one|none of the) (else|others?)|waiting (to hear|for (their|his|her))|(if|whether|until|once|unless|in case|should) (they|he|she)\b.{0,10}?\b(accepts?|says? (yes|no)|declines?|turns? it down|signs?)|(has|have)( not|n't) (yet )?(accepted|signed))\b"
CALLED_OFF = r"\b(cancel\w*|call(ed|ing)? off)\b"
ELSEWHERE = (
    r"\b(your predecessor|will be your\b|your new (boss|manager|supervisor)\b|(was|were) (going|supposed|meant|due) to (interview|meet|see|call) you|(is|back) open again|the (last|previous) (person|one)|but .{0,30}\bis still (looking|open|recruiting|hiring)|you (had |have )?(recommended|referred|put forward)|(the|that) (post|role|job|one|position) you saw|because (we|i) (think|see|believe) you|(by|in) (mistake|error)|(yours|your (application|candidacy|process|interview)|the one you applied for)\b.{0,30}? (continues|carries on|goes ahead|is unaffected|isn't affected|is not affected|remains|still stands)|anything about your interview|(application|one) from (19|20)\d\d|your (colleague|friend|brother|sister|husband|wife|partner|neighbour|flatmate|son|daughter)\b|(were|was|had|applied)\b.{0,30}? in (19|20)\d\d|the (last|previous|earlier|former) (vacancy|position|role|post|job|opening)|(?<!since )last (year|spring|summer|autumn|winter|time)|(a|two|three|some|few) (years?|months?) ago|back in (19|20|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|a (good )?while (ago|back)"
    r"|(your|the) (previous|earlier|former|last) application|(we|i) (spoke|talked|met|were in touch|worked together) (before|last)|(role|job|position|post|one|that|which) (we|i) (spoke|talked) (about|of)|never did come|in the past|(more|less) likely|(after|(?<!has )since|when) [\w' ]{2,40}? (didn't|did not|hadn't|had not) (work out|come off|happen|go|come through)|(we|i)('d| had) (spoken|talked|discussed|mentioned)"
    r"|(turn(ed)? down|disappoint(ed)?|reject(ed)?|say no to|said no to) (a (lot|number)|many|most|some|so many|several|other|others|the (other|rest)|\d+|hundreds|dozens|excellent|good|strong)"
    r"|not (to )?(progress|hire|take|invite|offer|appoint|interview) (him|her|them)|(he|she) (was|has|had)( not|n't) (been )?(selected|chosen|successful|shortlisted|appointed))\b"
)

OTHER_JOB = (
    r"\b(another|different|other|alternative|similar|second|separate)\b.{0,30}?"
    r"\b(role|position|vacancy|opening|job|post|opportunity)\b"
    r"|\b(role|position|opening|vacancy|job|post)\b.{0,40}?\binstead\b|\binstead\b.{0,60}?\b(role|position)\b"
    r"|\bour (?!team|application)[^,.]{3,50} (role|position|opening|vacancy|post)\b"
    r"|\b(role|position|post|vacancy) of\b"
)
