"""What the words of a status mean, in the languages people keep their lists in.

A word that does not say who ended an application (closed, declined, denied) means nothing here: the
person is asked. So is whoever writes a "not" or a question mark that no phrase below has in it.
"""

import re
from dataclasses import dataclass
from functools import cache

from applications.models import Stage, Verdict
from applications.spelling import folded

NOT_AN_APPLICATION = "not_an_application"

# The first that occurs in a text counts: what ended comes before how far it had got.
WORDS: dict[str, str] = {
    Verdict.Kind.CAME_SECOND: (
        "came second, second place, 2nd place, runner up, runner-up, second choice, 2nd choice, "
        "close second, zweiter platz, zweite wahl, zweiter geworden, zweitplatziert, "
        "deuxieme place, deuxieme choix, arrive deuxieme, segundo lugar, quede segundo, "
        "quede segunda, segunda opcion, secondo posto, arrivato secondo, arrivata seconda, "
        "tweede keus, tweede geworden, andraval, andraplats, 第二名, 次点"
    ),
    Verdict.Kind.OFFER_ACCEPTED: (
        "offer accepted, accepted offer, accepted the offer, accepted, hired, got the job, "
        "got hired, signed, joined, contract signed, "
        "angenommen, angebot angenommen, zusage angenommen, eingestellt, vertrag unterschrieben, "
        "acceptee, accepte, offre acceptee, embauche, embauchee, recrute, recrutee, contrat signe, "
        "aceptada, aceptado, oferta aceptada, contratado, contratada, aceita, aceito, "
        "oferta aceita, contratado, accettata, accettato, offerta accettata, assunto, assunta, "
        "aangenomen, aanbod geaccepteerd, anstalld, antagen, accepterat, zatrudniony, 入职, 已入职, "
        "已接受, 内定承諾, 入社, 합격, 입사"
    ),
    Verdict.Kind.OFFER_DECLINED: (
        "offer declined, declined offer, declined the offer, did not accept, turned down offer, "
        "turned down the offer, offer rejected by me, rejected offer, i rejected the offer, "
        "angebot abgelehnt, angebot ausgeschlagen, von mir abgelehnt, "
        "offre refusee, offre declinee, oferta rechazada, rechace la oferta, oferta recusada, "
        "recusei a oferta, offerta rifiutata, aanbod afgewezen, tackat nej, 已拒绝offer, 拒offer, 内定辞退"
    ),
    Verdict.Kind.ROLE_CLOSED: (
        "position filled, role filled, job filled, position closed, job closed, role closed, "
        "position cancelled, position canceled, role cancelled, role canceled, cancelled by company, "
        "on hold, hiring freeze, hiring paused, job expired, expired, position no longer available, "
        "no longer available, posting removed, filled internally, job removed, requisition closed, "
        "stelle besetzt, stelle gestrichen, stelle zuruckgezogen, ausschreibung beendet, "
        "einstellungsstopp, poste pourvu, offre expiree, poste annule, recrutement gele, "
        "offre suspendue, puesto cubierto, vacante cubierta, oferta caducada, oferta cerrada, "
        "proceso cancelado, vaga encerrada, vaga cancelada, vaga preenchida, vaga congelada, "
        "posizione chiusa, posizione coperta, annuncio scaduto, vacature gesloten, "
        "vacature ingevuld, tjansten tillsatt, 岗位关闭, 已关闭, 已过期, 募集終了"
    ),
    Verdict.Kind.TURNED_DOWN: (
        "rejected, rejection, reject, rejected by company, turned down, unsuccessful, "
        "not selected, not hiring, not moving forward, not proceeding, not successful, "
        "didn't get it, did not get it, failed, refused, regret, no longer under consideration, "
        "not shortlisted, not considered, auto rejected, declined by company, declined by employer, they declined, "
        "denied by company, application unsuccessful, "
        "absage, abgelehnt, abgesagt, absage erhalten, nicht ausgewahlt, "
        "refusee, refuse, refus, rejetee, rejete, non retenue, non retenu, reponse negative, "
        "rechazada, rechazado, rechazo, descartada, descartado, no seleccionado, no seleccionada, "
        "rejeitada, rejeitado, recusada, recusado, reprovado, reprovada, negativa, nao aprovado, "
        "nao aprovada, nao selecionado, respuesta negativa, "
        "rifiutata, rifiutato, rifiuto, respinta, respinto, scartato, scartata, esito negativo, "
        "afgewezen, afwijzing, avslag, nekad, avbojd, ej vidare, afslag, odrzucona, odrzucono, "
        "odrzucony, zamitnuto, zamitnuta, reddedildi, отказ, отклонено, "
        "已拒绝, 被拒, 拒绝, 未通过, 挂了, 挂, 淘汰, 不合适, 感谢信, 不採用, 不合格, お祈り, 落選, 불합격, 탈락"
    ),
    Verdict.Kind.NO_ANSWER: (
        "ghosted, ghost, ghost job, suspected ghost job, no response, no answer, no reply, "
        "emailing - no response, emailing no response, never heard back, never heard, no feedback, "
        "didn't hear back, did not hear back, haven't heard back, not heard back, unanswered, "
        "no response received, radio silence, silence, no news, "
        "keine antwort, keine ruckmeldung, nie gehort, nichts gehort, ohne antwort, funkstille, "
        "sans reponse, pas de reponse, aucune reponse, aucun retour, pas de retour, sans nouvelles, "
        "sin respuesta, no respondieron, sin contestacion, nunca respondieron, no contestaron, "
        "sem resposta, sem retorno, nao responderam, nessuna risposta, senza risposta, "
        "nessun riscontro, geen reactie, geen antwoord, niets gehoord, inget svar, ikke svar, "
        "intet svar, brak odpowiedzi, bez odpovedi, нет ответа, 无回应, 无回复, 未回复, 没有回复, "
        "返信なし, 連絡なし, 무응답"
    ),
    Verdict.Kind.WITHDREW: (
        "withdrawn, withdrew, withdraw, i withdrew, opted out, application withdrawn, "
        "withdrawn by me, not interested anymore, no longer interested, dropped out, pulled out, "
        "i declined, declined by me, cancelled by me, "
        "zuruckgezogen, bewerbung zuruckgezogen, ich habe abgesagt, selbst abgesagt, "
        "von mir abgesagt, retiree, candidature retiree, je me suis retire, desistee, "
        "retirada, retirado, candidatura retirada, me retire, desisti, retirei, "
        "ritirata, ritirato, candidatura ritirata, mi sono ritirato, ingetrokken, "
        "zelf afgewezen, teruggetrokken, tillbakadragen, trukket, wycofana, stazeno, "
        "已放弃, 放弃, 主动放弃, 辞退, 지원취소"
    ),
    Verdict.Kind.FINALIST: (
        "finalist, final two, last two, final three, last three, finaliste, finalista, "
        "letzte runde verloren, unter den letzten zwei"
    ),
    Stage.OFFER: (
        "offer, offer received, offered, negotiating offer, got offer, got an offer, job offer, "
        "verbal offer, received offer, negotiating, negotiation, offer extended, "
        "angebot, zusage, angebot erhalten, jobangebot, vertragsangebot, "
        "offre recue, offre, proposition, promesse d'embauche, "
        "oferta, oferta recibida, oferta recebida, proposta, proposta recebida, "
        "offerta, offerta ricevuta, aanbod, aanbieding, erbjudande, tilbud, oferta pracy, nabidka, "
        "teklif, оффер, 已offer, 录用, 拿到offer, 内定, 오퍼, 최종합격"
    ),
    Stage.INTERVIEWING: (
        "interview, interviewing, interviews, interviewed, interview scheduled, on-site, onsite, "
        "on site, final round, first round, second round, third round, 1st round, 2nd round, "
        "3rd round, 4th round, final interview, technical interview, tech interview, panel, "
        "interview stage, in interviews, in interview process, interview done, "
        "interview completed, waiting after interview, final stage, final, loop, "
        "gesprach, vorstellungsgesprach, im gesprach, einladung, eingeladen, zweitgesprach, "
        "erstgesprach, zweites gesprach, interview vereinbart, bewerbungsgesprach, probetag, "
        "entretien, en entretien, entretien prevu, entretien passe, entretiens, "
        "entrevista, entrevistas, en entrevistas, entrevistado, entrevistando, "
        "entrevista agendada, em entrevista, colloquio, in colloquio, colloqui, "
        "gesprek, in gesprek, sollicitatiegesprek, intervju, samtale, rozmowa, pohovor, mulakat, "
        "собеседование, интервью, 面试, 面试中, 一面, 二面, 三面, 四面, 终面, hr面, 面接, 一次面接, "
        "二次面接, 最終面接, 면접, 1차면접, 2차면접, 최종면접"
    ),
    Stage.SCREENING: (
        "screening, screen, phone screen, phone call, phone call - recruiter, recruiter call, "
        "recruiter screen, recruiter chat, hr call, hr screen, phone interview, phone, "
        "telephone interview, intro call, screening call, data challenge, coding challenge, "
        "tech screen, technical screen, assessment, online assessment, oa, take home, take-home, "
        "take home test, take-home assignment, technical test, test, hirevue, assignment, challenge, "
        "case study, video screen, shortlisted, under review, in review, reviewing, "
        "contacted, in contact, recruiter contacted, application viewed, viewed, "
        "telefonat, telefoninterview, vorauswahl, test, testaufgabe, probeaufgabe, "
        "engere auswahl, in prufung, wird gepruft, "
        "preselection, preselectionnee, entretien telephonique, test technique, en cours d'etude, "
        "preseleccion, preseleccionado, llamada, prueba tecnica, prueba, en revision, "
        "triagem, teste, teste tecnico, em analise, ligacao, "
        "preselezione, telefonata, prova, prova tecnica, test tecnico, in valutazione, "
        "telefonisch gesprek, telefongesprek, testuppgift, telefonintervju, "
        "笔试, 测评, 筛选, 简历筛选, 初筛, 已查看, 书类选考, 書類選考, 適性検査, 서류통과, 서류심사"
    ),
    Stage.SAVED: (
        "saved, wishlist, wish list, bookmarked, found, to apply, not applied, not applied yet, "
        "not yet applied, haven't applied, not started, ready to apply, want to apply, interested, "
        "watching, white whale, active opening, to do, todo, planned, draft, preparing, working on, "
        "working on it, considering, researching, research, shortlist, lead, open to apply, backlog, "
        "gemerkt, merkliste, gespeichert, noch nicht beworben, nicht beworben, vorgemerkt, "
        "in vorbereitung, zu bewerben, geplant, interessant, "
        "a postuler, sauvegardee, enregistree, pas encore postule, a faire, interessante, "
        "en preparation, favori, "
        "guardada, guardado, por aplicar, pendiente de aplicar, encontrada, interesante, "
        "por enviar, salva, salvo, a candidatar, para aplicar, nao aplicado, nao enviada, "
        "salvata, salvato, da inviare, da candidare, interessante, preferiti, "
        "opgeslagen, te solliciteren, nog niet gesolliciteerd, sparad, att soka, lagret, zapisana, "
        "待投递, 未投递, 想投, 收藏, 准备中, 応募予定, 気になる, 検討中, 지원예정, 관심"
    ),
    Stage.APPLIED: (
        "applied, application sent, application submitted, submitted, sent, pending, in progress, "
        "waiting, awaiting response, awaiting reply, waiting for initial response, "
        "waiting for response, waiting for reply, no response yet, no answer yet, in process, "
        "applied - in process, applied - referral active, requires followup, requires follow up, "
        "follow up, followed up, follow-up, emailed, received, application received, acknowledged, "
        "active, ongoing, under consideration, yes, y, easy applied, quick applied, "
        "beworben, bewerbung versendet, bewerbung abgeschickt, bewerbung verschickt, versendet, "
        "abgeschickt, verschickt, gesendet, eingereicht, eingangsbestatigung, laufend, lauft, "
        "in bearbeitung, wartend, warte auf antwort, ausstehend, noch keine antwort, "
        "noch keine ruckmeldung, nachgefasst, "
        "postule, postulee, envoyee, envoye, candidature envoyee, en attente, en cours, relance, "
        "relancee, en attente de reponse, recue, accuse de reception, pas encore de reponse, "
        "enviada, enviado, aplicada, aplicado, aplique, solicitada, solicitado, postulado, "
        "inscrito, inscrita, pendiente, en proceso, en curso, esperando, en espera, "
        "candidatado, candidatada, candidatei, em andamento, em processo, aguardando, pendente, "
        "inviata, inviato, candidata, candidato, candidatura inviata, in attesa, in corso, "
        "gesolliciteerd, verstuurd, in behandeling, in afwachting, lopend, "
        "sokt, ansokt, skickad, vantar, pagaende, sogt, ansogt, sendt, afventer, sokt, venter, "
        "wyslana, wyslane, aplikowano, odeslano, basvuruldu, отправлено, отклик, "
        "已投递, 已申请, 投递, 进行中, 等待中, 応募済み, 応募済, 応募, 選考中, 지원완료, 지원, 진행중"
    ),
    NOT_AN_APPLICATION: (
        "erro, pulada, pulado, sem easy apply, incomplete, skipped, skip, not applying, error, "
        "will not apply, won't apply, not eligible, duplicate, failed to apply, "
        "not interested, not relevant, ignore, ignored, ubersprungen, nicht interessant, ignoree, "
        "pas interesse, omitida, no interesa, ignorada, saltata, overgeslagen, 跳过, 不投"
    ),
}
# What leaves open who ended it, or what happened.
UNCLEAR = re.compile(
    r"\b(?:closed|eliminated|updated|new|declined|denied|archived|inactive|cancelled|canceled|"
    r"rescinded|revoked|beendet|geschlossen|abgeschlossen|termine|terminee|clos|cloturee?|"
    r"cerrad[oa]|finalizad[oa]|encerrad[oa]|chius[oa]|conclus[oa]|gesloten|avslutad)\b"
)
_NEGATIVE = re.compile(
    r"\b(?:not|no|never|none|without|nicht|kein\w*|nie|ohne|pas|sans|aucune?|jamais|sin|nunca|"
    r"sem|nao|non|senza|nessun\w*|niet|geen|inte|inget|ej|ikke)\b|n't\b|不|没|未"
)
_STILL = re.compile(r"\b(?:yet|so far|noch|bisher|encore|aun|todavia|ainda|ancora|nog)\b")
_EMOJI = {"👻": "ghosted", "⏳": "waiting", "⌛": "waiting"}
_SIGNS = re.compile(r"[^\w\s'?,;/–—-]+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ROUND_SAID = re.compile(
    r"\b(?:interview\w*|on-?site|final round|(?:\d(?:st|nd|rd|th)|first|second|third|last) round|"
    r"round \d|\w*gesprach\w*|runde|entretiens?|entrevistas?|colloqui[oa]?|gesprek\w*|intervju\w*)\b"
    r"|面"
)
_SCREEN_SAID = re.compile(
    r"\b(?:phone|screen(?:ing)?|recruiter|assessment|test|challenge|take-?home|telefon\w*|"
    r"telephon\w*|prueba|prova|oa)\b"
)


@dataclass(frozen=True)
class Meaning:
    """`choice` is a stage, an ending, `NOT_AN_APPLICATION` or empty: not known. `reached` is the
    stage that the text names besides an ending. `is_exact` where nothing else is said."""

    choice: str = ""
    reached: str = ""
    is_exact: bool = False


def status_key(text: str) -> str:
    """A status without case, accents, emoji and signs at its ends."""
    for sign, word in _EMOJI.items():
        text = text.replace(sign, f" {word} ")
    words = _SIGNS.sub(" ", folded(text).replace("_", " ").replace("’", "'"))
    return " ".join(words.split()).strip(" -–—,;/'")


@cache
def _phrases() -> dict[str, str]:
    found: dict[str, str] = {}
    for choice, words in WORDS.items():
        for phrase in words.split(", "):
            found.setdefault(status_key(phrase), choice)
    return found


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """For each choice in turn, its phrases as they occur in a longer text; single short words of
    an ending are left to exact texts."""
    patterns = []
    for choice, words in WORDS.items():
        if choice == NOT_AN_APPLICATION:
            continue
        phrases = sorted({status_key(phrase) for phrase in words.split(", ")}, key=len)[::-1]
        parts = [
            re.escape(phrase) if _CJK.search(phrase) else rf"\b{re.escape(phrase)}\b"
            for phrase in phrases
            if len(phrase) > 3 or _CJK.search(phrase)
        ]
        patterns.append((choice, re.compile("|".join(parts))))
    return tuple(patterns)


@cache
def meaning_of(text: str) -> Meaning:
    """What a status means, as far as it is clear."""
    key = status_key(text)
    if choice := _phrases().get(key.strip("? ")):
        return Meaning(choice, _reached(key, choice), is_exact=True) if "?" not in key else Meaning()
    if "?" in key or not key or len(key) > 300:
        return Meaning()
    head = status_key(re.split(r"\s*[(\[,;:–—|]\s*|\s+[-/]\s+", text.strip(" (["))[0])
    said, everywhere = _choice_in(head), _choice_in(key)
    # "Interview - rejected" has ended; "Rejected (no feedback)" was no silence.
    choice = said if said in Verdict.Kind.values or everywhere not in Verdict.Kind.values else ""
    choice = choice or everywhere
    if choice in Stage.values and UNCLEAR.search(key):
        return Meaning()
    return Meaning(choice, _reached(key, choice)) if choice else Meaning()


def _choice_in(key: str) -> str:
    """What the first phrase in the order of `WORDS` says, unless something denies it."""
    if choice := _phrases().get(key):
        return choice
    for choice, pattern in _patterns():
        found = pattern.search(key)
        if not found or (choice == Verdict.Kind.NO_ANSWER and _STILL.search(key)):
            continue
        rest = f"{key[: found.start()]} {key[found.end() :]}"
        return "" if _NEGATIVE.search(_without_ending(rest)) else choice
    return ""


def _without_ending(rest: str) -> str:
    """A silence beside an ending or a stage is no denial of it."""
    return dict(_patterns())[Verdict.Kind.NO_ANSWER].sub(" ", rest)


def _reached(key: str, choice: str) -> str:
    """The furthest stage that the words of an ending name."""
    if choice in (Verdict.Kind.OFFER_ACCEPTED, Verdict.Kind.OFFER_DECLINED):
        return Stage.OFFER
    if choice in (Verdict.Kind.CAME_SECOND, Verdict.Kind.FINALIST) or _ROUND_SAID.search(key):
        return Stage.INTERVIEWING if choice in Verdict.Kind.values else ""
    if choice in Verdict.Kind.values and _SCREEN_SAID.search(key):
        return Stage.SCREENING
    return ""
