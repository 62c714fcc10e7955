"""What the headings of a table are about, in the languages people keep their lists in."""

import re
from collections.abc import Sequence
from functools import cache

from applications.spelling import folded
from exchange.importing.records import Field

# The clearest first: where two columns are about the same fact, the one named earlier here has it.
ALIASES: dict[Field, str] = {
    Field.COMPANY: (
        "company, company name, companyname, employer, organization, organisation, firm, "
        "company info, companyinfo, business, hiring company, organization name, client, "
        "firma, unternehmen, arbeitgeber, betrieb, firmenname, "
        "entreprise, société, employeur, nom de l'entreprise, organisme, "
        "empresa, compañía, nombre de la empresa, organización, empleador, "
        "nome da empresa, companhia, azienda, società, ditta, datore di lavoro, nome azienda, "
        "bedrijf, werkgever, bedrijfsnaam, organisatie, företag, arbetsgivare, virksomhed, bedrift, "
        "pracodawca, nazwa firmy, společnost, şirket, компания, работодатель, "
        "公司, 公司名称, 企业, 企业名称, 单位, 会社名, 会社, 企業名, 企業, 회사, 회사명, 기업명"
    ),
    Field.POSITION: (
        "position, job title, jobtitle, role, position name, role name, position title, title, "
        "job, job role, job name, job position, vacancy, post, opening, role title, designation, "
        "position applied, position applied for, role applied for, subject, "
        "stelle, stellenbezeichnung, jobtitel, berufsbezeichnung, rolle, stellentitel, "
        "poste, intitulé du poste, intitulé, titre du poste, titre, emploi, offre, fonction, "
        "puesto, cargo, título, título del puesto, vacante, rol, oferta, posición, "
        "vaga, título da vaga, título, titulo, função, posição, posizione, ruolo, titolo, mansione, "
        "annuncio, functie, vacature, functietitel, tjänst, befattning, roll, jobbtitel, stilling, "
        "stanowisko, pozice, pozisyon, должность, вакансия, "
        "岗位, 职位, 职位名称, 岗位名称, 应聘岗位, 職種, ポジション, 직무, 포지션, 직책"
    ),
    Field.STATUS: (
        "status, stage, application status, current status, application stage, state, listname, "
        "list name, current stage, result, outcome, progress, response, phase, decision, "
        "stand, ergebnis, rückmeldung, bewerbungsstatus, aktueller status, antwort, "
        "statut, état, étape, résultat, réponse, avancement, statut de la candidature, "
        "estado, etapa, resultado, situación, fase, respuesta, estatus, "
        "situação, resposta, stato, esito, risposta, fase attuale, "
        "stadium, uitkomst, resultaat, läge, resultat, svar, wynik, stav, durum, статус, результат, "
        "当前状态, 状态, 进度, 结果, 投递状态, 狀態, 状況, ステータス, 選考状況, 상태, 진행상황, 결과"
    ),
    Field.APPLIED_ON: (
        "applied on, date applied, applied date, applieddate, application date, applied, "
        "date of application, applied at, date submitted, submission date, submitted, dateapplied, "
        "date sent, sent, apply date, date_applied, date, timestamp, application_date, date received, "
        "when applied, day applied, "
        "beworben am, versanddatum, bewerbungsdatum, datum, abgeschickt am, gesendet am, beworben, "
        "datum der bewerbung, versendet am, "
        "date de candidature, date d'envoi, postulé le, date de postulation, envoyé le, "
        "date d'application, candidature envoyée le, "
        "fecha de solicitud, fecha, fecha de aplicación, fecha de postulación, fecha de envío, "
        "aplicado el, fecha aplicación, fecha candidatura, fecha de candidatura, "
        "data, data da candidatura, data de candidatura, data de envio, data candidatura, "
        "data da aplicação, candidatado em, data di candidatura, data invio, inviata il, "
        "data della candidatura, "
        "sollicitatiedatum, datum sollicitatie, gesolliciteerd op, sökt datum, ansökningsdatum, "
        "datum för ansökan, ansøgt, søkt dato, data aplikacji, datum přihlášky, başvuru tarihi, "
        "дата отклика, дата, 投递时间, 投递日期, 申请日期, 日期, 应聘日期, 応募日, 지원일, 지원날짜"
    ),
    Field.FOUND_ON: (
        "date added, added on, created at, createdat, created, date found, found on, discovered, "
        "discovered at, discovered at utc, saved date, date saved, saved on, added, date created, "
        "erstellt am, hinzugefügt am, gefunden am, angelegt am, ajouté le, date d'ajout, créé le, "
        "fecha de alta, fecha encontrada, añadido el, creado el, adicionado em, criado em, "
        "data inserimento, aggiunto il, toegevoegd op, tillagd, 创建时间, 添加时间, 追加日"
    ),
    Field.CLOSED_ON: (
        "closed, closed on, date closed, closed date, rejected on, rejection date, date rejected, "
        "end date, response date, date of response, result date, decision date, "
        "absage am, abgesagt am, antwort am, datum der absage, geschlossen am, "
        "date de réponse, date de refus, refusé le, clôturé le, "
        "fecha de respuesta, fecha de rechazo, cerrado el, data da resposta, data de resposta, "
        "data risposta, data esito, datum antwoord, datum reactie, svarsdatum, avslag datum"
    ),
    Field.UPDATED_ON: (
        "last updated, updated, updated at, last update, last moved at, lastmovedat, last_updated, "
        "last modified, status date, stage date, date of last update, "
        "zuletzt aktualisiert, letzte änderung, aktualisiert am, dernière mise à jour, mis à jour le, "
        "última actualización, actualizado el, última atualização, atualizado em, "
        "ultimo aggiornamento, laatst bijgewerkt, senast uppdaterad, 最后更新时间, 更新时间, 更新日"
    ),
    Field.DEADLINE_ON: (
        "deadline, closing date, apply by, application deadline, due date, due on, closes, "
        "expiry date, expires, bewerbungsfrist, frist, bewerbungsschluss, "
        "date limite, date de clôture, échéance, fecha límite, plazo, cierre, prazo, data limite, "
        "scadenza, data di scadenza, sluitingsdatum, uiterste datum, sista ansökningsdag, "
        "截止日期, 截止时间, 締切, 締め切り, 마감일"
    ),
    Field.LINK: (
        "job link, job url, joburl, job posting url, job posting link, job posting, posting url, "
        "link to job, job ad, application url, url, link, job post, job description link, website, "
        "posting, job listing, listing, web, apply link, application link, job_url, "
        "stellenlink, stellenanzeige, anzeige, link zur stelle, ausschreibung, link zur anzeige, "
        "lien, lien de l'offre, annonce, lien annonce, url de l'offre, "
        "enlace, enlace de la oferta, url oferta, link oferta, enlace oferta, anuncio, "
        "link da vaga, url da vaga, anúncio, link annuncio, url annuncio, "
        "link naar vacature, vacaturelink, länk, annons, lenke, odkaz, bağlantı, ссылка, "
        "岗位链接, 链接, 职位链接, 网址, 投递链接, 求人url, 링크, 공고링크"
    ),
    Field.PLACE: (
        "location, city, place, work location, job location, company location, office, town, where, "
        "location work arrangement, region, "
        "ort, standort, arbeitsort, stadt, lieu, ville, localisation, lieu de travail, "
        "ubicación, ciudad, lugar, localidad, localización, localização, cidade, local, "
        "luogo, città, sede, località, locatie, plaats, standplaats, plats, ort, sted, by, "
        "lokalizacja, miasto, místo, konum, şehir, город, место, "
        "工作地点, 地点, 城市, 工作城市, 勤務地, 場所, 근무지, 지역"
    ),
    Field.WORK_MODE: (
        "work mode, workmode, remote, work type, workplace type, workplacetype, on-site, onsite, "
        "remote/onsite, remote or onsite, work arrangement, work model, office type, "
        "arbeitsmodell, homeoffice, arbeitsform, télétravail, mode de travail, "
        "modalidad, teletrabajo, modalidade, regime, modalità, smart working, werkvorm, thuiswerk, "
        "distans, 工作方式, 勤務形態"
    ),
    Field.PAY: (
        "salary, pay, salary range, compensation, comp, salary/rate, wage, rate, comp (if known), "
        "salary expectation, expected salary, salary min, salary max, currency, min salary, "
        "max salary, pay range, base salary, hourly rate, package, salary offered, "
        "gehalt, gehaltsvorstellung, lohn, verdienst, jahresgehalt, vergütung, gehaltsspanne, "
        "salaire, rémunération, fourchette de salaire, salario, sueldo, remuneración, "
        "salário, remuneração, faixa salarial, stipendio, retribuzione, ral, salaris, loon, "
        "lön, løn, lønn, wynagrodzenie, plat, mzda, maaş, зарплата, "
        "薪资, 工资, 薪水, 薪资范围, 年収, 給与, 연봉, 급여"
    ),
    Field.SOURCE: (
        "source, jobsource, job source, found through, platform, job board, job portal, "
        "posting source, postingsource, job site, where found, found via, via, channel, site, "
        "how found, applied via, applied through, referral source, portal, "
        "quelle, quelle(n), gefunden über, jobbörse, portal, plattform, kanal, "
        "source de l'offre, plateforme, trouvé via, site, canal, "
        "fuente, plataforma, canal, portal, origen, fonte, plataforma, origem, "
        "piattaforma, canale, bron, via welke site, gevonden via, källa, kanal, kilde, źródło, zdroj, "
        "kaynak, источник, 投递渠道, 渠道, 来源, 平台, 応募経路, 媒体, 지원경로, 플랫폼"
    ),
    Field.TAGS: (
        "tags, tag, labels, label, category, categories, keywords, "
        "schlagwörter, kategorie, étiquettes, catégorie, etiquetas, categoría, etiquetas, categoria, "
        "etichette, labels, trefwoorden, taggar, kategori, 标签, 分类, タグ, 태그"
    ),
    Field.POSTING: (
        "job description, description, jobdescription, html description, htmldescription, "
        "posting text, job details, job ad text, jd, "
        "stellenbeschreibung, beschreibung, anzeigentext, description du poste, "
        "descripción, descripción del puesto, descrição, descrição da vaga, descrizione, "
        "beschrijving, functieomschrijving, beskrivning, beskrivelse, 职位描述, 岗位职责, 仕事内容"
    ),
    Field.NOTES: (
        "notes, note, comments, comment, remarks, remark, additional notes, memo, info, "
        "additional info, other, miscellaneous, "
        "notizen, notiz, bemerkung, bemerkungen, kommentar, anmerkung, anmerkungen, kommentare, "
        "remarques, remarque, commentaires, commentaire, notas, nota, comentarios, observaciones, "
        "observações, observacao, observação, comentários, note, osservazioni, commenti, "
        "opmerkingen, notities, anteckningar, kommentarer, noter, notatki, uwagi, poznámky, notlar, "
        "заметки, комментарий, 备注, 说明, メモ, 備考, 메모, 비고"
    ),
    Field.REFERENCE: (
        "job id, jobid, requisition id, requisition, req id, reference number, application id, "
        "job number, job reference, vacancy id, req number, requisition number, posting id, "
        "job ref, referenznummer, kennziffer, stellennummer, job-id, référence, "
        "numéro de l'offre, referencia, código, referência, código da vaga, riferimento, "
        "codice annuncio, vacaturenummer, referens, 职位编号, 岗位编号, 求人番号"
    ),
    Field.INTERVIEW: (
        "interview date, interview, first round, second round, third round, fourth round, "
        "first interview, second interview, third interview, fourth interview, final round, "
        "final interview, phone screen, phone interview, recruiter chat, recruiter call, "
        "coding challenge, technical interview, hr interview, screening call, phone call, "
        "onsite interview, assessment, take home, take-home, online assessment, interview date/time, "
        "interview scheduled, panel interview, video interview, hr screen, technical test, "
        "gespräch am, vorstellungsgespräch, gespräch, erstgespräch, zweitgespräch, telefoninterview, "
        "bewerbungsgespräch, datum gespräch, erstes gespräch, zweites gespräch, "
        "entretien, date entretien, date d'entretien, premier entretien, deuxième entretien, "
        "entretien rh, entretien technique, entretien téléphonique, "
        "entrevista, fecha entrevista, fecha de entrevista, primera entrevista, segunda entrevista, "
        "prueba técnica, data da entrevista, data entrevista, primeira entrevista, "
        "colloquio, data colloquio, primo colloquio, secondo colloquio, "
        "sollicitatiegesprek, eerste gesprek, tweede gesprek, gesprek, intervju, intervjudatum, "
        "面试时间, 面试日期, 一面, 二面, 三面, 笔试, 面接日, 一次面接, 二次面接, 最終面接, 면접일"
    ),
    Field.HISTORY: "stage history, status history, history, verlauf, historique, historial, histórico",
    Field.FOLLOW_UP_ON: (
        "follow up, follow-up, follow up date, follow-up date, next follow-up, next follow up, "
        "next step due, followup, followup date, next action date, reminder, remind on, "
        "next contact, wiedervorlage, nachfassen am, nachfassen, erinnerung, nächster kontakt, "
        "relance, date de relance, relancer le, prochaine relance, rappel, "
        "seguimiento, fecha de seguimiento, próximo contacto, recordatorio, "
        "acompanhamento, data de follow up, próximo passo em, promemoria, data follow up, "
        "opvolgen op, opvolging, uppföljning, 跟进日期, フォロー日"
    ),
    Field.NEXT_STEP: (
        "next step, next steps, next action, action, to do, todo, action item, follow up action, "
        "nächster schritt, nächste schritte, aufgabe, prochaine étape, prochaine action, à faire, "
        "próximo paso, siguiente paso, acción, próximo passo, próxima ação, prossimo passo, "
        "prossima azione, volgende stap, nästa steg, 下一步, 次のアクション"
    ),
    Field.REASON: (
        "why it ended, rejection reason, reason, reason for rejection, feedback, "
        "absagegrund, grund, grund der absage, rückmeldung der firma, motif, motif du refus, "
        "raison du refus, motivo, motivo del rechazo, razón, motivo da rejeição, "
        "motivo del rifiuto, reden, reden afwijzing, återkoppling, 拒绝原因"
    ),
    Field.CONTACT_NAME: (
        "contact, contact person, contact name, recruiter, recruiter name, hiring manager, "
        "contact_person, interviewer, reference contact, referral, referred by, point of contact, "
        "hr contact, interviewers, hiring manager name, contacts, "
        "ansprechpartner, ansprechpartnerin, kontakt, kontaktperson, ansprechperson, "
        "interlocuteur, personne à contacter, nom du contact, recruteur, "
        "contacto, persona de contacto, nombre de contacto, reclutador, "
        "contato, pessoa de contato, recrutador, referente, contatto, persona di contatto, "
        "contactpersoon, kontaktperson, rekryterare, osoba kontaktowa, kontaktní osoba, "
        "контакт, 联系人, 内推人, 担当者, 담당자"
    ),
    Field.CONTACT_ROLE: (
        "contact role, contact title, contact position, recruiter title, contact job title, "
        "rolle des ansprechpartners, funktion, fonction du contact, cargo del contacto"
    ),
    Field.CONTACT_EMAIL: (
        "contact email, email, e-mail, recruiter email, contact_email, reference contact email, "
        "email address, sender email, contact e-mail, hr email, hiring manager email, mail, "
        "e-mail-adresse, email ansprechpartner, e-mail kontakt, courriel, email du contact, "
        "correo, correo electrónico, email de contacto, e-mail do contato, email contatto, "
        "e-mailadres, e-post, epost, 邮箱, 联系邮箱, メール, 이메일"
    ),
    Field.CONTACT_PHONE: (
        "contact phone, phone, phone number, telephone, contact phone number, recruiter phone, "
        "contact number, mobile, telefon, telefonnummer, handy, téléphone, numéro de téléphone, "
        "teléfono, móvil, telefone, celular, telefono, cellulare, telefoon, telefoonnummer, mobil, "
        "电话, 手机, 联系电话, 電話番号, 전화번호"
    ),
    Field.LEFT_OUT: (
        "#, no, no., nr, nr., index, row, s.no, s.no., s no, sl no, sr no, sr. no., lfd. nr., "
        "lfd nr, laufende nummer, n°, nº, num, 序号, 番号, 번호"
    ),
}
# A table with nothing but these is a table of something else.
TELLING = (Field.COMPANY, Field.POSITION)
_ROUND = re.compile(
    r"(?:interview|round|runde|gesprach|entretien|tour|entrevista|ronda|colloquio|gesprek|intervju)"
    r"\s*#?\s*\d{1,2}(?:\s*date)?|\d{1,2}\s*(?:st|nd|rd|th|\.|er|e|eme|ª|º)?\s*"
    r"(?:interview|round|runde|gesprach|entretien|tour|entrevista|ronda|colloquio|gesprek|intervju)"
    r"(?:\s*date)?|r\d"
)
_SIGNS = re.compile(r"[^\w\s/#°.()'-]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def heading_key(text: str) -> str:
    """A heading without case, accents, emoji and the way its words are put together."""
    words = _CAMEL.sub(" ", text).replace("_", " ").replace("-", " ")
    return " ".join(_SIGNS.sub(" ", folded(words)).split()).strip(" .:*?")


@cache
def _known() -> dict[str, tuple[Field, int]]:
    """The field of every alias, and how clearly it says it (0 is clearest)."""
    found: dict[str, tuple[Field, int]] = {}
    for field, names in ALIASES.items():
        for rank, name in enumerate(names.split(", ")):
            found.setdefault(heading_key(name) or name, (field, rank))
    return found


def field_of(heading: str) -> tuple[Field, int] | None:
    """What a heading is about and how clearly, if it is a heading we know."""
    key = heading_key(heading)
    if not key:
        return (Field.LEFT_OUT, 0) if heading.strip() in ("#", "№") else None
    if key in _known():
        return _known()[key]
    bare = re.sub(r"\s*\(.*\)|\s*\*$", "", key).strip()
    if bare in _known():
        field, rank = _known()[bare]
        return field, rank + 100
    if _ROUND.fullmatch(key):
        return Field.INTERVIEW, 0
    return None


# What several columns of a table may be about.
REPEATED = {
    Field.INTERVIEW,
    Field.CONTACT_NAME,
    Field.CONTACT_ROLE,
    Field.CONTACT_EMAIL,
    Field.CONTACT_PHONE,
    Field.PAY,
    Field.TAGS,
    Field.NOTES,
    Field.OTHER,
    Field.LEFT_OUT,
}


def fields_of(headings: Sequence[str]) -> list[Field]:
    """What each column is about. Of two that say the same the clearest one; the other goes into
    the notes, as does what no heading tells."""
    known = [field_of(heading) for heading in headings]
    fields = [found[0] if found else Field.OTHER for found in known]
    best: dict[Field, int] = {}
    for place, found in enumerate(known):
        if found and found[0] not in REPEATED:
            other = best.get(found[0])
            if other is None or found[1] < (known[other] or found)[1]:
                best[found[0]] = place
    for place, field in enumerate(fields):
        if field not in REPEATED and best.get(field) != place:
            fields[place] = Field.OTHER
    return fields
