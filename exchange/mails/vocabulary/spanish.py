from exchange.mails.vocabulary.protocol import Vocabulary

PERSON = r"(candidat|persona|perfil|postulant|aspirante|profesional)\w*"
JOB = r"(puesto|vacante|posición|oferta|proceso|plaza|búsqueda|cargo)"

SPANISH = Vocabulary(
    refusal=(
        r"\b(continuar|seguir|avanzar|proseguir|decant\w+|optado|elegido|seleccionado|decidido|escogido)\b.{0,80}?\b(otr[oa]s|l[oa]s) (\w+ )?"
        + PERSON,
        r"\botr[oa]s (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(ajust\w+|encaj\w+|adecu\w+|cercan\w+|experiencia)\b",
        r"\bno (has|ha|hemos|fue|fuiste|ha[sn]? sido|será[s]?|eres)\b.{0,30}?\b(sido )?(seleccionad\w+|elegid\w+|escogid\w+|preseleccionad\w+|resultado)\b",
        r"\b(decidido|vamos a|podemos|podremos|podido)\b.{0,20}?\bno\b.{0,20}?\b(continuar|seguir|avanzar|proceder|contar)\b|\bno (vamos a|podemos|podremos|hemos podido|continuaremos|seguiremos|avanzaremos|continuarás|continúas|sigues|avanzas)\b.{0,30}?\b(continuar|seguir|avanzar|contar|ofrecer\w*|proceso|adelante)\b",
        r"\b(lamentamos|lamento|sentimos|siento|lamentablemente|desafortunadamente)\b.{0,110}?\b(no (\w+ ){0,3}(seleccionad\w+|elegid\w+|continuar\w*|seguir\w*|avanzar\w*|resultad\w+|cumpl\w+|encaj\w+|contar contigo)|descartad\w+|otr[oa]s candidat\w+)\b",
        r"\b(candidatura|solicitud|postulación|perfil|cv)\b.{0,50}?\b(descartad\w+|rechazad\w+|desestimad\w+|no (\w+ )?(seleccionad\w+|avanz\w+|continu\w+|encaj\w+|ajust\w+|cumpl\w+))\b",
        r"\bno (\w+ )?(cumples?|encajas?|se ajusta|te ajustas|reúnes?)\b.{0,50}?\b(requisito|perfil|necesidad|vacante|puesto|busca)\w*",
    ),
    another=(
        r"\b(continuar|seguir|avanzar|optado|elegido|elegir|seleccionado|decidido|decantado|contratado|escogido|ofrecido|inclinado)\b.{0,80}?\b(otr[oa]|una? distint[oa]) (\w+ )?"
        + PERSON,
        r"\botr[oa] (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(seleccionad\w+|elegid\w+|contratad\w+|aceptad\w+|escogid\w+)\b",
    ),
    near=(
        r"\b(entre|de) (l[oa]s )?(dos|2|tres) (últim\w+|finalistas|candidat\w+)\b|\b(fuiste|has sido|quedaste|eras|estabas)\b.{0,40}?\b(finalista|segund[oa]|terna final|fase final)\b",
    ),
    filled=(
        r"\b(puesto|vacante|posición|oferta|plaza)\b.{0,50}?\b(ha sido|fue|está|ya|se ha|quedó)\b.{0,20}?\b(cubiert\w+|ocupad\w+|cubierto)\b",
        r"\b(hemos|ya) (cubierto|ocupado) (la|el|esta|este) (vacante|puesto|posición|plaza)\b",
    ),
    closed=(
        r"\b(puesto|vacante|posición|oferta|proceso|búsqueda)\b.{0,50}?\b(ha sido|fue|está|se ha|queda)\b.{0,20}?\b(cancelad\w+|cerrad\w+|suspendid\w+|anulad\w+|desierta)\b",
    ),
    waiting=(
        r"\b(un poco|algo) (más )?de (tiempo|paciencia)\b|\ben pausa\b|\bcongelad\w+\b|\bseguimos (evaluando|revisando)\b|\btodavía (estamos|no hemos)\b",
    ),
    offer=(
        r"\b(ofrecerte|ofrecerle|hacerte|hacerle|extenderte|presentarte)\b.{0,30}?\b(el puesto|la posición|una oferta|un contrato|la oferta|el cargo|la vacante)\b",
        r"\b(carta de oferta|oferta (formal|laboral|económica) adjunta|bienvenid[oa] (al equipo|a bordo))\b",
    ),
    assessment=(
        r"\b(realizar|completar|hacer|resolver|rellenar|realices|completes|hagas)\b.{0,50}?\b(prueba|test|ejercicio|caso práctico|evaluación|reto|cuestionario)\b",
        r"\b(siguiente|próximo|próxima) (paso|etapa|fase)\b.{0,80}?\b(prueba|test|ejercicio|caso práctico|reto|evaluación)\b",
    ),
    invitation=(
        r"\b(invit\w+|convoc\w+|cit\w+|agend\w+|coordin\w+|program\w+|concert\w+|gustaría|queremos|quisiéramos|propon\w+)\b.{0,80}?\b(entrevista|reunión|llamada|videollamada|conocerte|conocerle|conversar|hablar contigo)\b",
        r"\bentrevista\b.{0,60}?\b(confirmada|agendada|programada|será|tendrá lugar|el (lunes|martes|miércoles|jueves|viernes))\b|\b(tu|su) disponibilidad\b|\b(confirmación|invitación)\b.{0,20}?\bentrevista\b",
    ),
    calling_off=(
        r"\b(cancelar|cancelad\w+|aplazar|aplazad\w+|posponer|reprogramar|reagendar|mover|cambiar)\b.{0,50}?\b(entrevista|reunión|llamada|cita)\b",
        r"\b(entrevista|reunión|llamada|cita)\b.{0,50}?\b(cancelad\w+|aplazad\w+|pospuest\w+|reprogramad\w+|reagendad\w+)\b",
        r"\b(otr[oa]|nuev[oa]) (hora|horario|fecha|día)\b",
    ),
    acknowledgement=(
        r"\b(recibido|recibimos|registrado|recepción de)\b.{0,20}?\b(tu|su) (\w+ )?(candidatura|solicitud|postulación|cv|currículum|aplicación|inscripción)\b",
        r"\b(candidatura|solicitud|postulación|inscripción|aplicación)\b.{0,40}?\b(ha sido|fue|se ha) (\w+ )?(recibida|registrada|enviada)\b",
        r"\bgracias por (\w+ ){0,3}(postular\w*|aplicar|inscribir\w*|tu (candidatura|interés|postulación|solicitud)|enviar\w*|su (interés|candidatura))\b",
    ),
    withdrawn=(
        r"\b(has|ha) (retirado|desistido)\b.{0,30}?\b(candidatura|proceso|solicitud)\b|\bretirada de (tu|su) candidatura\b",
    ),
    absent=(r"\b(fuera de la oficina|respuesta automática|de vacaciones hasta)\b",),
    not_a_job=(
        r"\b(piso|apartamento|vivienda|alquiler|inquilin\w+|hipoteca|solicitud de (préstamo|crédito|visado|beca))\b",
    ),
    about_a_job=(
        r"\b(puesto|vacante|entrevista|candidatura|empleo|contrata\w+|selección|cv|currículum|proceso)\b",
    ),
    advertising=(r"\b(alerta de empleo|nuevas ofertas|ofertas (para ti|recomendadas|que))\b",),
    unless=r"\b(si|en caso de|de no|salvo que|cuando|solo (los|las|se contactará)|únicamente)\b",
    unsure=r"\b(no|lamentablemente|si|otr[oa]s?|desafortunadamente)\b",
)
