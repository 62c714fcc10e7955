from exchange.mails.vocabulary.called_back import SPANISH as CALLED_BACK
from exchange.mails.vocabulary.pieces.spanish import LAST
from exchange.mails.vocabulary.pieces.spanish import SPANISH as PIECES
from exchange.mails.vocabulary.protocol import Vocabulary
from exchange.mails.vocabulary.scopes import SPANISH as SCOPE
from exchange.mails.vocabulary.taken_back import SPANISH as TAKEN_BACK

PERSON = r"(candidat|finalista|persona|perfil|postulant|aspirante|profesional)\w*"
JOB = r"(puesto|vacante|posición|oferta|proceso|plaza|búsqueda|cargo)"

MEETING = r"(entrevista\w*|reunión|llamada|videollamada|llamar\w*|charla\w*|conocer\w*|conozcas|hablar|cita|prueba de trabajo|zoom|teams|vernos)"
DAY = (
    r"(lunes|martes|miércoles|jueves|viernes|sábado|mañana|(la )?(próxima semana|semana que viene)|\d{1,2} de (ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\w*"
    r"|a las \d{1,2}\b|\d{1,2}:\d\d)"
)

SPANISH = Vocabulary(
    refusal=(
        r"\bno (te|le|la|lo) (vamos a|podemos) (coger|contratar|ofrecer|seleccionar)\b",
        r"\bno (ha|han|había) (sido |podido ser )?(aceptad|admitid|prosperad|avanzad|superad)\w+",
        r"\b(preferido|privilegiado|priorizado|decidido por|decantado por|optado por|inclinado por) (a )?(l[oa]s )?(candidat\w+|perfiles|personas)\b",
        r"\b(quedado|quedas|queda) fuera\b|\b(terminado|finalizado|acabado|concluido|termina) para (ti|usted)\b|\bno ha superado\b",
        r"\b(continuar|seguir|avanzar|proseguir|decant\w+|optado|elegido|seleccionado|decidido|escogido)\b.{0,80}?\b(otr[oa]s|l[oa]s) (\w+ )?"
        + PERSON,
        r"\b(seguiremos|continuaremos|avanzaremos|seguir|continuar|avanzar) (adelante )?con (perfiles|candidat\w+|personas|candidaturas)\b",
        r"\botr[oa]s (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(ajust\w+|encaj\w+|adecu\w+|cercan\w+|experiencia)\b",
        r"\bno (has|ha|hemos|fue|fuiste|ha[sn]? sido|será[s]?|eres)\b.{0,30}?\b(sido )?(seleccionad\w+|elegid\w+|escogid\w+|preseleccionad\w+|resultado)\b",
        r"\b(decidido|vamos a|podemos|podremos|podido)\b.{0,20}?\bno\b.{0,20}?\b(continuar|seguir|avanzar|proceder|contar)\b|\bno (vamos a|podemos|podremos|hemos podido|continuaremos|seguiremos|avanzaremos|continuarás|continúas|sigues|avanzas)\b.{0,30}?\b(continuar|seguir|avanzar|contar|ofrecer\w*|proceso|adelante)\b",
        r"\b(lamentamos|lamento|sentimos|siento|lamentablemente|desafortunadamente)\b.{0,110}?\b(no (\w+ ){0,3}(seleccionad\w+|elegid\w+|continuar\w*|seguir\w*|avanzar\w*|resultad\w+|cumpl\w+|encaj\w+|contar contigo)|descartad\w+|otr[oa]s candidat\w+)\b",
        r"\b(candidatura|solicitud|postulación|perfil|cv)\b.{0,50}?\b(descartad\w+|rechazad\w+|desestimad\w+|no (\w+ )?(seleccionad\w+|avanz\w+|continu\w+|encaj\w+|ajust\w+|cumpl\w+))\b",
        r"\bno (\w+ )?(cumples?|encajas?|se ajusta|te ajustas|reúnes?)\b.{0,50}?\b(requisito|perfil|necesidad|vacante|puesto|busca)\w*",
        r"\b(descartado|desestimado|rechazado)\b.{0,20}?\b(tu|su|vuestra) (candidatura|solicitud|perfil|postulación)\b",
        r"\bno (va a poder ser|ha podido ser|podrá ser|pudo ser|va a ser posible|será posible|ha sido posible|es posible (ofrecer|contar))\b",
        r"\bno (\w+ )?(sigues|continúas|pasas|pasa|sigue|continúa|avanza) (adelante|en el proceso|a la siguiente|en la selección)\b",
        r"\bno (\w+ )?(tenemos|hay|disponemos de) (\w+ )?(vacantes?|ningún puesto|puestos?)\b|\bno (es|eres) (el perfil|la persona|lo que)\b.{0,30}?\b(busc|necesit)\w+",
        r"\b(esta|en esta) (vez|ocasión)\b.{0,60}?\bno (has|ha|hemos|vamos|podemos|podrá|seguir|contar)\b",
        r"\bbuscamos (a )?(alguien|una persona|un perfil) (con|que)\b.{0,20}?\b(más|mayor|otr[oa])\b",
    ),
    another=(
        r"\b(has|ha|habéis) quedado (en )?segund[oa]( lugar| puesto| posición)?\b|\b(quedas?|quedaste) (como )?(primer|segund)[oa]? (suplente|reserva)\b",
        r"\b(dado|ofrecido|adjudicado|asignado) (el|la|este) (puesto|plaza|vacante) a (?!ti\b|usted\b)",
        r"\b(elegido|escogido|contratado|seleccionado) (a |al |a la )?(señora?|sra?|don|doña)\b",
        r"\b(dado|ofrecido|asignado|adjudicado|concedido)\b.{0,20}?\ba otr[oa]\b|\b(contratado|elegido|escogido|seleccionado|optado por|decantado por|decidido por) (a )?alguien\b",
        r"\bse (queda|quedó|ha quedado) (con )?(el|la) (puesto|plaza|vacante)\b",
        r"\b(continuar|seguir|avanzar|optado|elegido|elegir|seleccionado|decidido|decantado|contratado|escogido|ofrecido|inclinado)\b.{0,80}?\b(otr[oa]|una? distint[oa]) (\w+ )?"
        + PERSON,
        r"\botr[oa] (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(seleccionad\w+|elegid\w+|contratad\w+|aceptad\w+|escogid\w+)\b",
        r"\b(puesto|plaza|vacante|trabajo)\b.{0,50}?\bpara otr[oa]\b|\b(hemos|ha) (\w+ )?(elegido|escogido|contratado|seleccionado)\b.{0,20}?\b(a|al|a la) otr[oa]\b",
        r"\b(candidat[oa]|persona) intern[oa]\b|\b(puesto|plaza|vacante)\b.{0,15}?\b(ha|han) (cubierto|ocupado)\b.{0,12}?\botr[oa]\b",
        r"\bdecidido\b.{0,20}?\bpor otr[oa]\b",
        r"\b(eligió|elegimos|escogimos|eligieron|seleccionamos|contratamos|optamos por|preferimos|nos quedamos con) (a )?(la |el |al )?otr[oa]\b",
    ),
    near=(
        r"\b(muy|tan) reñid\w+\b",
        r"\bjusto detrás\b|\bentre (tú|usted|ti) y\b",
        rf"\bdos (finalistas|{LAST}|candidat\w+ finales)\b",
        rf"\b(entre|de) (l[oa]s )?(dos|2|tres) ({LAST}|finalistas|candidat\w+)\b",
        r"\b(fuiste|has sido|quedaste|eras|estabas)\b.{0,40}?\b(finalista|segund[oa]|terna final|fase final)\b",
        r"\b(has|ha|habéis) quedado (muy |en )?(segund[oa]|a las puertas|finalista)|\b(otr[oa]) finalista\b|\b(entre|de) l[oa]s (dos|tres) mejor\w+\b",
    ),
    filled=(
        r"\b(puestos?|vacantes?|posici(ón|ones)|ofertas?|plazas?)\b.{0,50}?\b(ha sido|fue|está|están|han sido|ya|se ha|quedó)\b.{0,20}?\b(cubiert\w+|ocupad\w+|cubierto)\b",
        r"\b(hemos|han?|ya) (cubierto|ocupado) (las?|los|el|esta|este) (vacante|puesto|posición|plaza)s?\b",
    ),
    closed=(
        r"\b(puesto|vacante|posición|oferta|proceso|búsqueda)\b.{0,50}?\b(ha sido|fue|está|se ha|queda)\b.{0,20}?\b(cancelad\w+|cerrad\w+|suspendid\w+|anulad\w+|desierta)\b",
        r"\b(puesto|vacante|proceso|oferta|búsqueda|plaza)\b.{0,50}?\b(se cancela|queda (cancelad|anulad|suspendid)\w+|no se (va a cubrir|cubrirá)|paralizad\w+|hemos (cancelado|parado|cerrado))\b|\b(cancelado|parado|cerrado|anulado) (el proceso|la vacante|la búsqueda|la oferta)\b",
    ),
    waiting=(
        r"\bno (ha|han|hemos) tomado\b.{0,20}?\bdecisión\b|\b(comité|tribunal|comisión|reunión)\b.{0,60}?\b(aplaz|pospuest|retras)\w+",
        r"\b(aún|todavía) no (hemos )?(decidi|elegi|escogi|sab)\w+|\besperando (a )?(su|la|que nos) (respuesta|contest\w+|confirm\w+)",
        r"\b(un poco|algo) (más )?de tiempo\b|\ben pausa\b|(?<!dirección ha )\bcongelad\w+\b(?! (todas )?las contrataciones)|\bseguimos (evaluando|revisando)\b|\btodavía (estamos|no hemos)\b",
        r"\b(necesitamos|necesito|nos llevará|tardaremos)\b.{0,20}?\b(unos días|más (tiempo|días)|otra semana|una semana)\b|\b(aún|todavía) no (hemos|ha)\b.{0,30}?\b(decid|tomad)\w+|\bsigues (en el proceso|siendo candidat)\w*",
    ),
    offer=(
        r"\b(te|le) (ofrecemos|ofrezco|ofrece) (\w+ )?(el|la|este|esta) (puesto|plaza|posición|vacante|cargo|trabajo)\b",
        r"\bque te (unieras|unas|incorporases|incorporaras|incorpores|sumes|sumaras)\b|\b(queremos|hemos decidido|nos gustaría) contratarte\b|\b(carta oferta|te envío el contrato)\b|\bel (puesto|trabajo) es tuyo\b",
        r"\b(ofrecerte|ofrecerle|hacerte|hacerle|extenderte|presentarte)\b.{0,30}?\b(el puesto|la posición|una oferta|un contrato|la oferta|el cargo|la vacante)\b",
        r"\b(encantad[oa]s|contentos?|felic\w+|alegr\w+)\b.{0,40}?\b(ofrecerte|ofrecerle|incorporarte|contratarte|que te incorpores)\b|\b(el puesto|la plaza|el trabajo) es (tuyo|tuya|suyo)\b",
        r"\badjunt\w+\b.{0,30}?\b(contrato|propuesta|oferta)\b.{0,40}?\b(condiciones|firm\w+|incorporación)\b",
    ),
    assessment=(
        r"\b(haz|complet\w+|rellen\w+|realiz\w+) (\w+ ){0,3}(este|esta|el|la|un|una|nuestr[oa]) (\w+ )?(test|prueba|ejercicio|cuestionario|reto)\b",
        r"\b(realizar|completar|hacer|resolver|rellenar|realices|completes|hagas)\b.{0,50}?\b(prueba|test|ejercicio|caso práctico|evaluación|reto|cuestionario)\b",
        r"\b(siguiente|próximo|próxima) (paso|etapa|fase)\b.{0,80}?\b(prueba|test|ejercicio|caso práctico|reto|evaluación)\b",
        r"\b(hagas|haga|hacer|realices|enviamos|adjunto|adjuntamos)\b.{0,50}?\b(prueba|test|ejercicio|caso|tarea)\b",
    ),
    invitation=(
        r"\b(tienes|tiene|tendrías|tendría|hablamos)\b.{0,40}?\b(media hora|rato|momento|minutos|hueco|videollamada|llamada)\b",
        r"\b(invit\w+|convoc\w+|cit\w+|agend\w+|coordin\w+|program\w+|concert\w+|gustaría|queremos|quisiéramos|propon\w+)\b.{0,80}?\b(entrevista|reunión|llamada|videollamada|conocerte|conocerle|conversar|hablar contigo)\b",
        r"\bentrevista\b.{0,60}?\b(confirmada|agendada|programada|será|tendrá lugar|el (lunes|martes|miércoles|jueves|viernes))\b|\b(tu|su) disponibilidad\b|\b(confirmación|invitación)\b.{0,20}?\bentrevista\b",
        r"\b(querríamos|nos encantaría|me encantaría|queremos|nos gustaría) (\w+ )?(conocer|ver|hablar|charlar|entrevistar|recibir)\w*\b",
        r"\b(te|le) (vendría|viene|iría|va) bien\b|\b(puedes|podrías|podría|puede) (venir|pasarte|acercarte|pasar|conectarte)\b",
    ),
    calling_off=(
        r"\b(pasar|mover|cambiar)\b.{0,15}?\b(entrevista|cita|reunión|llamada)\b.{0,60}?\bal? (lunes|martes|miércoles|jueves|viernes|\d)",
        r"\b(cancelar|cancelad\w+|aplazar|aplazad\w+|posponer|reprogramar|reagendar|mover|cambiar)\b.{0,50}?\b(entrevista|reunión|llamada|cita)\b",
        r"\b(entrevista|reunión|cita|llamada)\b.{0,20}?\b(del|de el) (lunes|martes|miércoles|jueves|viernes)\b.{0,20}?\b(al|para el) (lunes|martes|miércoles|jueves|viernes)\b",
        r"\b(invitación actualizada|evento (cancelado|modificado))\b|^cancelad[oa]: |\bcambio (en|de) (la |tu |nuestra )?(entrevista|cita|fecha)\b",
        r"\b(aplazar|posponer|retrasar|adelantar|mover|cambiar)(la|lo)?\b.{0,40}?\b(entrevista|reunión|cita|llamada|al (lunes|martes|miércoles|jueves|viernes))\b",
        r"\b(dejar|dejamos|pasar|pasamos) (la |nuestra )?(entrevista|cita|reunión|llamada) (para|al?)\b",
    ),
    missing=(
        r"\bnecesitamos (el|la|los|una|tu|su)\b.{0,40}?\b(document\w*|copia|título|certificado|justificante|referencias)\b",
    ),
    acknowledgement=(
        r"\b(me|nos) (ha|han) llegado (bien|tu|su|todo)\b|\b(estamos|estoy) (viendo|revisando|leyendo) (los )?(currículums|candidaturas|cvs?)\b",
        r"^recibid[oa]s? (tu|su|la|el)\b",
        r"^(tu |su )?(candidatura|solicitud|inscripción|postulación) (ha sido )?(enviada|recibida|registrada)\b",
        r"\b(recibido|recibimos|registrado|recepción de)\b.{0,20}?\b(tu|su) (\w+ )?(candidatura|solicitud|postulación|cv|currículum|aplicación|inscripción)\b",
        r"\b(candidatura|solicitud|postulación|inscripción|aplicación)\b.{0,40}?\b(ha sido|fue|se ha) (\w+ )?(recibida|registrada|enviada)\b",
        r"\bgracias por (\w+ ){0,3}(postular\w*|aplicar|inscribir\w*|tu (candidatura|interés|postulación|solicitud)|enviar\w*|su (interés|candidatura))\b",
        r"\b(te has inscrito|inscripción (realizada|se ha realizado|completada)|ya está en manos|nos ha llegado (tu|su))\b",
        r"\bgracias por (apuntarte|tu envío|presentarte|presentar tu)\b",
    ),
    patience=(r"\bpaciencia\b",),
    farewell=(
        r"\b(deseamos|deseo|suerte|éxitos?|ánimo)\b.{0,60}?\b(búsqueda|futuro|carrera|proyectos|trayectoria|mejor)\b|\bmucha suerte\b|\bde(seo|seamos) lo mejor\b",
    ),
    regret=(
        r"\b(lamentablemente|desafortunadamente|lament\w+|sentimos|siento|por desgracia|pena|difícil)\b",
    ),
    probable_refusal=(
        r"\b(no|siento|sentimos|ojalá)\b.{0,40}?\b(mejores|buenas) noticias\b",
        r"\bno\b[^;:]{0,50}?\b(super\w+|seguir|sigues?|continu\w+|avanz\w+|seleccion\w+|necesitamos|buscamos|contrat\w+|encaj\w+|ajust\w+|adelante|vacantes?|puestos?|fase|cumpl\w+|perfil|posible|apt[oa])\b",
    ),
    probable_invitation=(
        r"\b" + MEETING + r"\b.{0,80}?\b" + DAY,
        r"\b" + DAY + r".{0,80}?\b" + MEETING + r"\b",
    ),
    other_time=(r"\b(otr[oa]|nuev[oa]) (hora|horario|fecha|día)\b",),
    taken_back=TAKEN_BACK,
    called_back=CALLED_BACK.called_back,
    other_left=CALLED_BACK.other_left,
    still_wanted=CALLED_BACK.still_wanted,
    withdrawn=(
        r"\b(como|según) (nos |me )?(pediste|pidió|has pedido|ha pedido|solicitaste|solicitó)\b",
        r"\b(avis|comunic|inform|dec)\w+\b.{0,20}?\bque (ya )?(no quieres|no quiere|no deseas|te retiras|has decidido|prefieres|has aceptado)\b",
        r"\b(respet|entend|lament|comprend)\w+ (mucho )?(tu|su) (decisión|renuncia)\b|\bno (conseguí|he conseguido) (el|ese) (puesto|trabajo)\b|\b(no|tampoco) me (han|ha) (cogido|elegido|seleccionado|contratado)\b|\bme (han|ha) (rechazado|descartado)\b",
        r"\bbaja voluntaria\b|\b(tu|su) nuevo (trabajo|empleo|puesto|cargo)\b|\b(has|ha) (retirado|desistido)\b.{0,30}?\b(candidatura|proceso|solicitud)\b|\bretirada de (tu|su) candidatura\b",
    ),
    absent=(r"\b(fuera de la oficina|respuesta automática|de vacaciones hasta)\b",),
    not_a_job=(
        r"\b(pago|tu pedido|reembolso|factura|piso|apartamento|vivienda|alquiler|inquilin\w+|hipoteca|(tu|su) (hij[oa]|niñ[oa])|garaje|guardería|subvención|matrícula|manuscrito|ponencia|comunidad de vecinos|adopción|garantía|reclamación|préstamo|solicitud de (préstamo|crédito|visado))\b",
    ),
    about_a_job=(
        r"\b(puesto|vacante|entrevista|candidatura|empleo|contrata\w+|selección|cv|currículum|proceso|prácticas|postulación)\b",
    ),
    selling=(
        r"\b((nuestro|un|este|el) (\w+ ){0,2}(webinar|seminario web|masterclass|bootcamp)|\d+ ?% de descuento|(tu|su) suscripción|reserva (mi|tu) plaza)\b",
    ),
    advertising=(r"\b(alerta de empleo|nuevas ofertas|ofertas (para ti|recomendadas|que))\b",),
    unless=r"\b((candidat\w+|personas|aquell[oa]s|solicitudes) (que|cuy[oa]s?) no|(sentimos|lamentamos|pena) que (hayas|haya|no quieras|no quiera|te)|de lo contrario|si no|si(?! bien| (lo|la|aún|todavía) (quieres|deseas))|en caso de|de no|salvo que|cuando|solo (los|las|se contactará)|únicamente"
    r"|(candidat\w+|personas|solicitudes) no (seleccionad|admitid|elegid)\w+|(por qué|cómo|qué hacer cuando) (te|una?|los|las|tant\w+|much\w+)|^sin(?! (\w+ )?(carné|carnet|título|titulación|experiencia|formación|licencia)\b)|sin (est\w+|ell[oa]s?|tus?|sus?)|ofertas? guardadas?)\b|^(quienes|quien|los que|las que|los candidatos que|las personas que)\b",
    harmless=r"\b(todavía|aún(?! así)|dudes|dude|respond(?!e a)\w+|preocup\w+|pegas?|reparos?|objeción|inconvenientes?|hacemos|antes|sin(?! (ti|usted|vos|embargo|duda|éxito|(\w+ )?(carné|carnet|título|titulación|experiencia|formación|licencia)\b))|cada|todos los|contacto|salario|hagas nada|remoto|archivos?|documentos?|fotos?|subid[oa]s?|pagos?|factura|recibo)\b",
    undecided=r"\b(esperando (a )?(su|la|que nos) (respuesta|contest\w+|confirm\w+)|si (acepta|rechaza|dice que)|(aún|todavía) no (ha )?(aceptado|firmado))\b",
    called_off=r"\b(cancel|anul)\w+",
    unsure=r"\b(no|lamentablemente|si(?! (lo|la|estás|aún) )|otr[oa]s?(?! (candidat[oa]|persona|finalista) (lo |la |se )?(ha )?(renunci|rechaz|declin|retir))|desafortunadamente)\b|\b(plaza|descuento|beca)\b.{0,60}?\b(curso|taller|formación|máster)\b",
    pieces=PIECES,
    scope=SCOPE,
    other_job=r"\botr[oa]\b.{0,20}?\b(puesto|vacante|posición|oferta)\b|\ben cambio\b|\bnuestr[oa] (puesto|vacante|oferta) de\b|\b(puesto|vacante) de\b",
    elsewhere=r"\b((tu|su) (nuev[oa] |futur[oa] )?(jef[ea]|superior|supervisor\w*)\b|iba a (entrevistar|recibir|llamar)(te|le)|vuelve a estar (abiert|libre)\w*|(tu|su) (antecesor\w*|predecesor\w*|compañer[oa]|amig[oa]|herman[oa]|marido|mujer|pareja|vecin[oa])|que (nos )?(recomendaste|recomendó|(has|ha|habías) recomendado)|(continúa|sigue|siguen) (en marcha|adelante|viv[oa]|abiert[oa]|activ[oa]|en pie|su curso)|(aunque |ya )?en (19|20)\d\d (tu|su|no|te|le)|por error|el año pasado|el (verano|invierno|otoño) pasado|la (última|otra) vez|hace (un|dos|tres|unos|varios) (años?|meses)|en su (día|momento)|(después|aunque) (de que )?no (saliera|salió|cuajara|cuajó) (lo|aquello|el)|de la que (hablamos|te hablé|le hablé)|(rechazar|decir que no) a (much|otr|tant)\w+|(tu|su) (anterior|antigua) (candidatura|solicitud))\b",
    pitch=(
        r"\b(te|le) (interesa|interesaría|cuadra|cuadraría|apetece|encajaría|puede interesar|podría interesar)\b|\b(estarías|estaría|estás|está) (abierto|abierta|interesad[oa])\b",
    ),
    door=(
        r"\b(guard|conserv|manten|tendre)\w*\b.{0,30}?\b(cv|currículum|datos|perfil|candidatura|en cuenta)\b|\b(seguir en contacto|bolsa de (trabajo|talento|empleo)|base de datos|(futur|otr|próxim|nuev)[oa]s? (\w+ )?(vacantes?|oportunidad\w*|ofertas?|procesos?|puestos?|ocasi\w+)|en el futuro|más adelante|volver a (postular|presentar|inscrib)\w*)\b|\bpuerta\w*\b.{0,20}?\babierta",
    ),
    comparison=(
        r"\b((?<!lo )mejor|más (cercan\w+|experiencia|años|ajustad\w+|adecuad\w+|acorde|afín|afines|alinead\w+)|mayor (experiencia|ajuste|encaje))\b|\bfalta\w* (\w+ )?(experiencia|formación|recorrido|nivel)\b|\b(busc|quier|necesit)\w+\b.{0,10}?\b(alguien|una persona|un perfil)\b|\b(gran (número|cantidad)|much[oa]s|alto nivel|nivel)\b.{0,30}?\b(candidat\w+|perfiles|alto)\b",
    ),
    decision=(
        r"\b(decisión|decidido|tras (\w+ )?(\w+ )?(valorar|analizar|revisar|estudiar|hablar\w*|evaluar|considera\w+|reflexi\w+|deliberar)\w*|valorado|después de)\b",
    ),
    courtesy=(
        r"\b(feedback|comentarios|valoración|encuesta|guard\w+|conserv\w+|mantener|qué te ha parecido|qué le ha parecido|te ha parecido|le ha parecido|saber por qué|satisfech[oa]|seguir en contacto)\b|\b(preguntas?|dudas?)\?",
    ),
    settling=(
        r"\b(cuenta bancaria|número de cuenta|iban|datos bancarios|recibos?|billetes?|tickets?)\b.{0,60}?\b(gastos|viaje|reembols\w+|abonar\w*|desplazamiento|tren)\b|\b(gastos|viaje|reembols\w+|abonar\w*|desplazamiento)\b.{0,60}?\b(cuenta|iban|datos bancarios|recibos?|billetes?|tickets?)\b",
    ),
    past=(
        r"^(?!.*\b(confirm\w*|invit\w*|convoc\w*|citar\w*|gustaría|queremos|quisiéramos|por favor|puedes|puede|podrías|próxim\w+|segunda|siguiente|cambiar|aplaz\w+|mover)\b)[^;?]*\b(tras|después de|desde|ayer|pasad[oa]|última|hiciste|hizo|viniste|vino|estuvi\w+|hicimos|en la)\b[^;?]*\b(entrevista|reunión|llamada|videollamada|charla|conversación|prueba|test|ejercicio|reto|caso práctico|cuestionario|presentación)\b",
        r"^(?!.*confirm)[^,;]*\b(gracias( de nuevo)? por|agradec\w+( \w+)? (el|la|su|tu|haber|que)|encantó|gustó|fue un (placer|gusto)|ha sido un (placer|gusto))\b[^,;]*\b(entrevista|reunión|llamada|videollamada|charla|conversación|conocer\w*|hablar|venir|visita|tiempo|prueba|test|ejercicio|reto|caso práctico|cuestionario|presentación|participa\w+|asistir|asistencia)\b[^,;]*$",
    ),
    ahead=(
        r"\b(por favor|te rogamos|le rogamos),? (\w+ ){0,2}(envía\w*|envíe\w*|confirma\w*|confirme\w*|rellena|rellene|sube|súbel\w+|trae|traiga|elige|elija|revisa)\b|\b(envíanos|confírmanos|súbel[ao]|mándanos|tráete)\b",
        r"\b(te|le|os) (adjunt|esper)\w+\b|\badjunto (encontrar|la|el)\w*|\b(aquí (tienes|está)|nos vemos (el|en)|hasta el (lunes|martes|miércoles|jueves|viernes))\b",
    ),
    pending=(
        r"\b(enhorabuena(?! por)|(sigue|siguen|continúa|continúan) (en (proceso|curso|estudio|marcha|pie)|abiert[oa]s?|activ[oa]s?|viv[oa]s?|adelante)|por error|la elegida eres|el elegido eres|tanto si|sea cual sea|en cualquier caso\b.{0,30}?\b(avis|inform|llam|contact|escrib|respuesta|notici|sabr)\w*|el plazo (termina|finaliza|acaba)|positiva o negativa)\b",
        r"\b(nos pondremos en contacto|te (llamaremos|avisaremos|diremos|informaremos|contactaremos)|le (llamaremos|informaremos|contactaremos)|próximos pasos|estamos revisando|revisaremos)\b",
    ),
    welcome=(
        r"(?<!no nos hemos )\b(decidid\w+|decantad\w+|optad\w+|apostad\w+) por (ti|usted)\b|\b(la tuya|la suya|tú|usted) (es|eres) una? de (ell[oa]s|l[oa]s)\b|\b(elegid[oa]|escogid[oa]|seleccionad[oa]) (eres|es usted)\b|(?<!no )\bte hemos (elegido|seleccionado|escogido)\b",
    ),
)
