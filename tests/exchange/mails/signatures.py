"""Invented mails from addresses that belong to no person, signed in the ways in which people do.

Each is the sender as the mail has it, the last lines, and whom it comes from: the person and their
company.
"""

import pytest

_SIGNED = {
    # English
    "en a line": (
        "jobs@brightwater.example",
        "We would like to meet you.\n\nKind regards,\nAnna Meier | HR | Brightwater Ltd",
        ("Anna Meier", "Brightwater Ltd"),
    ),
    "en below each other": (
        "Talent Team <careers@mail-relay.example>",
        "Could we talk on Friday?\n\nBest wishes,\n\nPriya Nair\nTalent Acquisition Partner\n"
        "Tidewell Foods\n020 7946 0000\nwww.tidewell.example",
        ("Priya Nair", "Tidewell Foods"),
    ),
    # German
    "de a line": (
        "hr@webhost-nord.example",
        "vielen Dank für Ihre Bewerbung.\n\nMit freundlichen Grüßen\n"
        "Jörg Weidner · Personalreferent · Nordlicht Logistik GmbH",
        ("Jörg Weidner", "Nordlicht Logistik GmbH"),
    ),
    "de on behalf": (
        "bewerbung@stadtwerke-auental.example",
        "wir laden Sie herzlich ein.\n\nFreundliche Grüße\n\ni. A. Dr. Sabine Kranz\n"
        "Personalabteilung\n\nStadtwerke Auental GmbH & Co. KG\nAm Wehr 3\n99999 Auental",
        ("Sabine Kranz", "Stadtwerke Auental GmbH & Co. KG"),
    ),
    # French
    "fr a line": (
        "recrutement@boitemail.example",
        "Nous aimerions vous rencontrer.\n\nBien cordialement,\n"
        "Camille Roussel - Chargée de recrutement - Maison Verdier",
        ("Camille Roussel", "Maison Verdier"),
    ),
    "fr family name first": (
        "rh@verdier.example",
        "Nous revenons vers vous.\n\n"
        "Cordialement,\nROUSSEL Camille\nResponsable RH\nGroupe Verdier SAS",
        ("Camille Roussel", "Groupe Verdier SAS"),
    ),
    # Spanish
    "es a line": (
        "rrhh@correo-web.example",
        "Nos gustaría conocerle.\n\nUn saludo,\nLucía Ferrer | Selección | Aceites Montoro S.L.",
        ("Lucía Ferrer", "Aceites Montoro S.L."),
    ),
    "es below each other": (
        "empleo@montoro.example",
        "Le escribimos sobre su candidatura.\n\nAtentamente,\n\nLucía Ferrer Gil\n"
        "Técnica de Selección\nAceites Montoro\nTel. 600 000 000",
        ("Lucía Ferrer Gil", "Aceites Montoro"),
    ),
    # Italian
    "it a line": (
        "selezione@posta-web.example",
        "La ringraziamo.\n\n"
        "Cordiali saluti,\nGiulia Bianchi | Risorse Umane | Officine Rossetti S.p.A.",
        ("Giulia Bianchi", "Officine Rossetti S.p.A."),
    ),
    "it the firm and its team": (
        "lavoro@rossetti.example",
        "La ricontatteremo.\n\nDistinti saluti\nUfficio Selezione\nOfficine Rossetti S.p.A.",
        ("", "Officine Rossetti S.p.A."),
    ),
    # Dutch
    "nl a line": (
        "vacatures@webpost.example",
        "Graag nodigen we je uit.\n\nMet vriendelijke groet,\n"
        "Sanne de Wit | HR-adviseur | Bakkerij Zonneveld B.V.",
        ("Sanne de Wit", "Bakkerij Zonneveld B.V."),
    ),
    "nl on a portal": (
        "Recruitment <no-reply@recruitee.com>",
        "Bedankt voor je sollicitatie.\n\nGroeten,\nDaan Visser, Recruiter bij Zonneveld",
        ("Daan Visser", "Zonneveld"),
    ),
    # Held out while the rules were written.
    "en at a firm": (
        "people@sendhub.example",
        "Speak soon.\n\nAll the best,\nMarcus Oyelaran\nHead of People @ Foxglove Studios",
        ("Marcus Oyelaran", "Foxglove Studios"),
    ),
    "en the given name alone first": (
        "HR <hr@kestrel.example>",
        "Looking forward to it.\n\n"
        "Thanks,\nEmma\n\nEmma Whitlock (she/her)\nHR Manager\nKestrel Dairy plc\nUnit 4, Leeds",
        ("Emma Whitlock", "Kestrel Dairy plc"),
    ),
    "en the team of a firm": (
        "careers@inbox-mail.example",
        "Please reply to this mail.\n\nYours sincerely\n\nThe Hiring Team\nHarrow & Finch",
        ("", "Harrow & Finch"),
    ),
    "de slashes": (
        "jobs@mailversand.example",
        "wir melden uns.\n\n"
        "Viele Grüße aus Kassel\nTobias Hahn // Recruiting // Brotmanufaktur Hahn & Söhne",
        ("Tobias Hahn", "Brotmanufaktur Hahn & Söhne"),
    ),
    "de a line of dashes": (
        "karriere@postfach.example",
        "Bis dann!\n\nLiebe Grüße\nNele\n--\nNele Brandhorst\nTeamleitung Personal\nWindwerk AG",
        ("Nele Brandhorst", "Windwerk AG"),
    ),
    "de the owner's name": (
        "personal@hosting.example",
        "wir laden Sie ein.\n\n"
        "Mit freundlichem Gruß\nHolger Stein | Leiter Personal | Stein Metallbau",
        ("Holger Stein", "Stein Metallbau"),
    ),
    "fr a department": (
        "drh@messagerie.example",
        "À bientôt.\n\n"
        "Bien à vous,\nÉlodie Garnier\nService Ressources Humaines\nLaiterie des Monts",
        ("Élodie Garnier", "Laiterie des Monts"),
    ),
    "fr a title and commas": (
        "jobs@expediteur.example",
        "Nous vous remercions.\n\n"
        "Sincères salutations\nMme Nathalie Perrin, DRH, Transports Lacombe SA",
        ("Nathalie Perrin", "Transports Lacombe SA"),
    ),
    "es a job and a firm on one line": (
        "info@correos-empresa.example",
        "Quedamos a la espera.\n\n"
        "Saludos cordiales,\nMarta Iglesias\nResponsable de RRHH | Talleres Ebro S.A.",
        ("Marta Iglesias", "Talleres Ebro S.A."),
    ),
    "it a title": (
        "hr@invio.example",
        "A presto.\n\n"
        "Cordialmente\nDott.ssa Chiara Lombardi\nHR Specialist\nCantine Valdoro S.r.l.\nVia Roma 1",
        ("Chiara Lombardi", "Cantine Valdoro S.r.l."),
    ),
    "nl particles": (
        "hr@verzend.example",
        "Tot dan.\n\nMet hartelijke groet,\nJoris van den Berg\nManager HR\nDrukkerij De Linde",
        ("Joris van den Berg", "Drukkerij De Linde"),
    ),
    "nl dots": (
        "vacature@mailer.example",
        "We horen graag van je.\n\nMvg,\nFemke Bos · Recruiter · Kwekerij Oosthof",
        ("Femke Bos", "Kwekerij Oosthof"),
    ),
}
SIGNED = [pytest.param(*mail, id=name) for name, mail in _SIGNED.items()]
