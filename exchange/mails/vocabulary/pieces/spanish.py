from exchange.mails.vocabulary.pieces.protocol import Pieces

SPANISH = Pieces(
    words={
        "MANY": (
            r"candidat\w+|perfiles|personas|candidaturas|aspirantes|profesionales|postulantes",
        ),
        "ONE": (
            r"candidat[oa]|persona|perfil|aspirante|finalista|compañer[oa]|profesional|postulante|chic[oa]|señora?",
        ),
        "JOB": (r"puesto|vacante|plaza|posición|trabajo|contrato|cargo",),
    },
    negation=(r"no|tampoco|nunca|imposible|ni",),
    going_on=(
        r"seguir|sigues?|siga|seguiremos|continu\w+|continú\w+|avanz\w+|avanc\w+",
        r"(?:pre)?seleccion\w+|elegid\w+|escogid\w+|contar con(?:tigo| usted| tu| su)|contrat\w+",
        r"incorporar\w*|entrevistar\w*|ofrec\w+\b[^;:]{0,20}?\b(?:<JOB>|oferta)|ofrec\w+",
        r"pasa(?:s|do|r)?|supera\w*|encaj\w+|ajust\w+|adelante|adecu\w+|cumpl\w+|aceptad\w+",
        r"prosper\w+|la persona|el perfil|apt[oa]|convocar\w*|citar\w*|corresponde|requisitos",
        r"puesto para|vacante para",
    ),
    reader=(
        r"te|ti|tu|tus|contigo|usted|su|le|eres|has|continúas|sigues|pasas|avanzas",
        r"\w+(?:arte|erte|irte|arle|erle|irle)|candidatura|solicitud|perfil|cv|postulación",
        r"currículum",
    ),
    choosing=(
        r"elegid\w*|eleg\w+|escogid\w*|seleccionad\w*|contratad\w*|decantad\w*|decant\w+",
        r"optad\w*|optar|inclinad\w*|dado|asignad\w*|ofrecid\w*|aceptad\w*",
        r"decidid\w* (?:por|a favor)|preferid\w*|adjudicad\w*|incorporad\w*|incorpora|entra",
        r"nos quedamos|apost\w+|firmad\w*|seguir con|continuar con|avanzar con|seguiremos con",
        r"sido para|cogid\w+|fichad\w+|quedado con",
    ),
    somebody=(
        r"otr[oa] (?:\w+ )?<ONE>|(?<!buscamos a )(?<!busca a )(?<!buscan a )(?<!necesitamos a )alguien",
        r"(?<!con )una? <ONE> (?:que|con|intern[oa]|más|de la casa|cuy[oa])|una? compañer[oa]",
        r"otr[oa](?=[.,!]|$)",
    ),
    others=(
        r"otros? tipos? de perfil\w*|otr[oa]s (?:\w+ )?<MANY>",
        r"<MANY> (?:que|con|más|cuy\w+|mejor)",
    ),
    nearer=(
        r"mejor",
        r"más (?:cercan|experiencia|años|ajustad|adecuad|acorde|afín|alinead|senior|avanzad|formación)\w*",
        r"mayor (?:experiencia|ajuste|encaje)",
    ),
    job=(r"puesto|vacante|plaza|posición|proceso|selección|búsqueda|oferta|contratación",),
    filling=(r"cubrir\w*|cubr\w+|contratar|abrir",),
    gone=(
        r"cancel\w+|anulad\w+|suspendid\w+|retirad\w+|congelad\w+|paralizad\w+|desierta",
        r"eliminad\w+",
    ),
    taken=(r"ya (?:hemos|he) (?:encontrado|contratado|cogido)|ya tenemos a alguien",),
    turned_down=(
        r"(?:continuar|seguir) sin (?:ti|usted)|ha sido excluid\w+|otra ocasión",
        r"no (?:\w+ )?(?:podrá|va a poder|ha podido|pudo|puede) ser|queda\w* fuera",
        r"(?:llega|llegamos|termina|acaba|lo dejamos) (?:hasta )?aquí|descartad\w+|desestimad\w+",
        r"no (?:es|eres) (?:\w+ ){0,3}(?:que|lo que) (?:buscamos|necesitamos|busca)",
        r"(?:es|ha sido|será) (?:un )?no\b|(?:decirte|decirle|darte|darle)\b[^;:]{0,10}?\bque no",
        r"no (?:estamos|estoy) (?:\w+ )?interesad\w+|no nos interesa|no (?:ha|has) (?:alcanzado|superado|obtenido|conseguido|llegado a)\b[^;:]{0,20}?\b(?:puntuación|nota|mínim\w+|umbral|puntos|corte)",
        r"queda\w* (?:usted )?(?:excluid|eliminad)\w+|no figura\w*\b[^;:]{0,25}?\b(?:lista|relación|admitid|aprobad)\w*",
        r"(?:alejad\w+|dista\w*) de lo que",
        r"buscamos otra cosa|otro tipo de perfil|(?:fuera de plazo|demasiado tarde)",
        r"respuesta negativa|no ha habido suerte|decidido prescindir",
    ),
    chosen=(
        r"<JOB>\b[^;:]{0,30}?\b(?:dado|ofrecido|asignado|adjudicado|para|ido)\w* (?:a |para )?(?:otr[oa]|una? (?:compañer|candidat|persona)\w*|alguien)",
        r"otr[oa] (?:persona|candidat[oa]|finalista)\b[^;:]{0,30}?\b(?:aceptado|firmado|elegid\w+|incorpora\w*|ocupar\w*)",
        r"(?:contratado|elegido|incorporado|escogido|seleccionado|fichado) a una? (?:\w+ )?(?:persona|candidat[oa]|profesional|compañer[oa])",
        r"(?:<JOB>|responsabilidad|dirección|coordinación)\b[^;:]{0,40}?\b(?:a|por|con) (?:una?|nuestr[oa]) (?:\w+ )?(?:compañer|emplead|trabajador|becari|colaborador|ayudante)\w*|promoción interna|promocionado internamente",
        r"(?:llevar|ocupar|cubrir|asumir|encargar)\w* (?:\w+ )?una? (?:persona|compañer[oa]|chic[oa]) (?:del?|de la|que|intern[oa])",
        r"(?:entra|se incorpora|hemos elegido) (?:a )?(?:el|la|al) otr[oa]",
    ),
)
