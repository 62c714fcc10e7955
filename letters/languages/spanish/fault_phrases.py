"""What the hints find that Spanish letters should not hold, by the names of `Phrases`."""

from letters.languages.patterns import any_of
from letters.languages.spanish.plea_phrases import PLEAS

FAULTS = {
    "blame": any_of(
        # Lo que se esperaba, y lo que llegó.
        r"(?:esperaba|esperábamos) (?:algo|un poco) más que|(?:más|menos|mejor) que (?:\w+ "
        r")?(?:dos|tres|cuatro) (?:líneas|frases|palabras|renglones)|no esperaba (?:un|una|ese|esa"
        r"|tal|semejante) (?:trato|respuesta|frialdad|actitud|final|desplante)|(?:me dijeron|me "
        r"aseguraron|me prometieron|me dieron|se me (?:dijo|aseguró"
        r"|prometió))\b[^.\n]{0,40}(?:era mía?|seguro|hecho|palabra|por hecho)|(?:lo que|cuánto"
        r"|poco) (?:vale\w*|valen) (?:la|las|su|sus|una) (?:palabras?|promesas?)|(?:creía|pensaba"
        r"|suponía) (?:que )?(?:trata\w+ con|la experiencia|en su|hablaba con)",
        # La espera y el silencio.
        r"(?:dejar|dejaron|tener|tuvieron|tenernos|tenerme|tenido|tenerla|dejarme"
        r"|dejarnos)\b[^.\n]{0,20} (?:\w+ ){0,3}(?:esperando|en vilo|colgad\w+|plantad\w+|en "
        r"ascuas|a la espera)|(?:semanas|meses) (?:en vilo|sin (?:noticias|una palabra|respuesta"
        r"|saber|contestar|decir))|(?:lo )?dice todo de (?:una|la|su)",
        # Decidido de antemano.
        r"(?:puesto|plaza|sitio)\b[^.\n]{0,15} (?:estaba|era|ya) (?:\w+ )?(?:dad[oa]|dado ya"
        r"|asignad[oa]|adjudicad[oa]|apalabrad[oa]|concedid[oa]|ocupad[oa]|cantad[oa])\b|(?:ya "
        r"tenían|tenían ya) (?:a alguien|el nombre|candidat\w|decid\w+|elegid\w+|la decisión)"
        r"|para qué (?:el|la|tanto|tanta|entonces|me|nos|hacer\w*|todo) (?:teatro|paripé|\w+)"
        r"|desde el (?:principio|primer día|comienzo) (?:\w+ )?(?:estaba|sabían|tenían)|(?:nos "
        r"|me )?(?:marearon|tomaron el pelo|engañaron|utilizaron|usaron)",
        # Lo que no hicieron.
        r"(?:hubiera|habría|hubiese) sido (?:\w+ ){0,2}(?:educación|educado|correcto|decente"
        r"|elegante|cortés|honrado|un detalle)|no es (?:\w+ )?(?:normal|serio|correcto|de recibo"
        r"|manera|forma|justo)\b|así no se (?:trata|hace)|tratar (?:así )?a (?:la gente|las "
        r"personas|alguien|una persona)\b[^.\n]{0,12}|debería\w* (?:\w+ )?(?:cuidar|tratar"
        r"|respetar|aprender|tener) (?:\w+ )?(?:más|mejor|las formas|modales|respeto)|(?:no "
        r"(?:había|habían|ha|han|se) (?:\w+ )?(?:leído|mirado|abierto|dignado|molestado|tomado la "
        r"molestia)|se dignaron)|(?:llegó|vino|estuvo) (?:\w+ )?(?:tarde y|sin prepar|mirando el "
        r"(?:móvil|reloj))",
        # Heridas.
        r"(?:me siento|me sentí|me he sentido|sentirme) (?:\w+ )?(?:engañad|utilizad|usad|estafad"
        r"|traicionad|ninguneada?|ningunead|menospreciad|maltratad|ridícul|burlad|decepcionad"
        r"|ignorad|tont)\w*|(?:lamentable|vergonzos\w+|indignante|inadmisible|bochornos\w+"
        r"|impresentable\w*|irrespetuos\w+|maleducad\w*|grosero|grosería|ofensiv\w+|arrogan\w+"
        r"|soberbi\w+|falta de (?:respeto|educación|seriedad|tacto|consideración))\b",
        # Gracias y enhorabuenas al revés.
        r"gracias por nada|(?:enhorabuena|felicidades) por (?:tenern\w+|hacern\w+|el (?:teatro"
        r"|suspense)|su (?:silencio|puntería|ojo|olfato))|(?:tanta|tanto|mucha|mucho) (?:palmadita"
        r"|sonrisa|palabrería|apretón|elogio|promesa|piropo|halago)\b[^.\n]{0,30}para",
        # Otros reproches.
        r"(?:mínim[oa]|un poco de|algo de|poca|ninguna|falta de|más|la menor) (?:de )?(?:educación"
        r"|cortesía|decencia|respeto|tacto|delicadeza|seriedad|vergüenza|consideración"
        r"|humanidad)\b|(?:hacer|hicieron|hacen|hiciera\w*)(?:me|nos)? (?:perder|venir|esperar"
        r"|creer|ilusion\w+|gastar)\b[^.\n]{0,40}(?:para|nada|tiempo|si)\b|(?:perder|perdí|perdido"
        r"|robado|malgastado|tirado) (?:\w+ )?(?:el tiempo|un día|tres|mi tiempo|semanas|una "
        r"mañana|días|vacaciones)|(?:promesas|palabras|palabra)\b[^.\n]{0,30}(?:viento|nada"
        r"|incumpl|vacías|no valen|se las lleva|huecas)\w*|(?:me siento|me sentí|me he sentido"
        r"|quedo|me quedo|me han dejado|me dejaron) (?:\w+ )?(?:estafad|engañad|utilizad|humillad"
        r"|como un|como una|tirad|con cara|con un palmo|fatal|menospreciad|decepcionad[oa] con "
        r"ustedes|ninguneada|plantad|colgad)\w*|(?:vaya|menuda?|bonita|valiente|linda) (?:\w+ "
        r")?(?:vergüenza|desfachatez|descaro|falta|manera de|forma de|desconsideración|tomadura"
        r"|pérdida|decepción con|paripé|farsa|circo|cara)|(?:paripé|farsa|pantomima|teatro para"
        r"|comedia|trámite ya|cubrir el expediente|hacer bulto|monigote|comparsa|relleno)"
        r"|(?:podrían|podían|pudieron|podría|pudo|deberían|debieron|debían) (?:\w+ )?(?:haber(?:me"
        r"|nos|se)?|avisar|decir|llamar|tener|ahorrar|molestar)\w* [^.\n]{0,40}(?:antes|llam|avis"
        r"|dicho|contest|ahorr|moles|tenido|desde|al menos|claro|leíd|mirad)\w*|(?:ni) (?:\w+ "
        r")?(?:se (?:han |ha )?(?:dignaron|dignad|molestaron|molestad|tomaron|presentó|disculp)\w*"
        r"|me (?:miró|miraron|escuch|dej|contest|llam|cogieron|devolv|avis|dieron)\w*|leyeron|leyó"
        r"|abrieron|miraron)\b|(?:indigna|enfada|ofende|molesta que|avergüenza|irrita|cabrea"
        r"|subleva|da rabia|dolió (?:mucho )?(?:la forma|el modo|cómo|que))|(?:si (?:lo "
        r")?(?:hubiera|hubiese|llego a) (?:sabido|saber)|de haberlo sabido|para este viaje|tanto "
        r"(?:nadar|para)|total para|para qué (?:tanto))|(?:trato|actitud|comportamiento|proceder"
        r"|silencio|respuesta) (?:\w+ )?(?:impropi|indign|inaceptable|vergonzos|pésim|lamentable"
        r"|deplorable|poco|frí|despectiv|inhuman)\w*",
        # Otros giros.
        r"hacer bulto|pod(?:ría|ían|rían|íais) haber\w* (?:dicho|avisado|ahorrado)|me pregunto si "
        r"(?:alguien|de verdad)|como (?:la suya|el suyo|la vuestra|el vuestro) esperaba|(?:semanas"
        r"|meses) de silencio|no (?:es|son) (?:forma|manera) de|(?:manera|forma) en que "
        r"[^.\n]{0,60}(?:decepcionado|dolido|molestado)|(?:esperaba|merecía) (?:al menos|por lo "
        r"menos|siquiera)|(?<!en vez de un )(?<!en lugar de un )(?:mensaje|correo|respuesta"
        r"|carta) (?:automátic|estándar|tipo\b|genéric)\w*|(?:triste|mala|pobre|fría|curiosa"
        r"|extraña) (?:manera|forma)|(?:qué )?(?:curioso|extraño|raro|gracioso|interesante) (?:que"
        r"|cómo|ver)|(?:hubiera|hubiese|habría) (?:creído|pensado|esperado|imaginado|dicho) "
        r"que(?! sí)|(?:después de|tras|con) (?:tanto|todo (?:el|mi)|tantas?|todos estos) "
        r"(?:esfuerzo|trabajo|tiempo|años|molestia)\w*|hizo creer|me extraña|(?:se )?descart\w* a"
        r"|sacrifiqué|por lo visto|me tuvieron|esperando hasta|(?:me|nos|ha|había|he) (?:ha "
        r")?sorprend\w*|sorprendid[oa]|(?:yo |uno )?(?:creía|pensaba|suponía|creí|pensé"
        r"|imaginaba) que|será que|apellidos|ya veo que|tal vez hoy|hoy se (?:prefier|valor"
        r"|premi)\w*|como siempre|se ve que|mitad de las",
    ),
    "argues": any_of(
        # Lo que tenía que contar, o no.
        r"(?:debería|deberían|debió|tendría|tenía|tendrían) (?:que )?(?:haber )?(?:inclinad|contad"
        r"|pesad|bastad|valid|val\w+|contar|pesar|bastar|inclinar)\w*|no (?:deber\w+|debía|tenía "
        r"que|tendría que) (?:haber )?(?:contad|contar|pesar|pesad|importar|importad)\w*|(?:motivo"
        r"|argumento|criterio|razón|objeción|reparo|cuestión|pega)\b[^.\n]{0,50}\bno (?:se "
        r"sostiene|vale|cuela|es|me|tiene|aguanta)|(?:dice|dicen|alegan|alega|sostienen) (?:usted "
        r"|ustedes )?que [^.\n]{0,50}(?:pero|y sin embargo|cuando)\b|entiendo "
        r"[^.\n]{0,40}pero\b[^.\n]{0,50}\bno\b|con (?:todo (?:el )?|el debido )respeto,",
        # La decisión otra vez.
        r"(?:nunca|no) es (?:demasiado )?tarde para|(?:están|estamos|está) (?:\w+ )?a tiempo"
        r"|(?:revis|reabr|recons|reexamin)\w+ (?:el|mi|su|la|este) (?:expediente|caso|candidatura"
        r"|decisión|nota|examen)|(?:expediente|decisión|nota) (?:\w+ )?(?:mal (?:sumad|calculad"
        r"|corregid|valorad)\w*)|mal (?:sumada|calculada|corregida|valorada|puntuada)|mientras no "
        r"se revise|hasta que (?:no )?se revise|no (?:puedo|pienso|voy a) (?:\w+ )?(?:dar por buen"
        r"|acept|conform|admit|resign)\w*|(?:sostengo|mantengo|insisto en|sigo sosteniendo) que"
        r"|(?:se|os|te) (?:equivoc(?:an|a|áis|as|aron|ó|aban|aría))\b|merec(?:ía|í|ería) (?:\w+ "
        r")?(?:es[ea]|est[ea]|la|el|yo) (?:plaza|puesto|oportunidad)?|(?:tiene que|debe de?|tuvo "
        r"que) (?:\w+ )?haber (?:\w+ )?(?:un|algún) (?:error|malentendido|fallo|confusión)",
        # Una prueba, o los dos.
        r"(?:otra|una segunda|una nueva) entrevista (?:seguro|verían|bastaría|cambiar|se convenc"
        r"|les)\w*|(?:lo|la|me) verían (?:distinto|de otra|con otros|mejor)|(?:soy|era|fuera"
        r"|seguía siendo) (?:\w+ )?la persona (?:adecuada|indicada|idónea|correcta)|(?:contratar"
        r"|coger|quedarse con|admitir) (?:a )?(?:los dos|las dos|ambos|ambas|dos personas)"
        r"|(?:póngame|pónganme|tómeme|tómenme) a prueba",
        # Otras formas de pedir que lo cambien.
        r"(?:decisión|elección|juicio|valoración|evaluación|veredicto"
        r"|criterio)\b[^.\n]{0,30}(?:equivocad|erróne|precipitad|injust|infundad|basad|se basa"
        r"|sin fundamento|arbitrari|mal tomad|incorrect)\w*|(?:sí que|claro que|desde luego que) "
        r"(?:tengo|tenía|cumplo|cumplía|sé|sabía|puedo|valgo|soy)\b|(?:denme|deme|dame|dadme"
        r"|ofrézcanme|concédanme|concédame|permítanme|permítame|merezco|pido|solicito) (?:\w+ "
        r"){0,3}(?:oportunidad|segunda|prueba|semana|día|entrevista|revisión|demostr\w+)\b"
        r"|(?:piénse|piense|pensad|piensa|pensar|medit|valór|valor|reflexion|consid|hábl|habl|mír"
        r"|mir)\w* (?:\w+ ){0,2}(?:otra vez|una vez más|un poco más|mejor|con calma|con el "
        r"director|con la directora)|(?:hay|habría|queda|quedará|existe) (?:\w+ )?(?:alguna"
        r"|ninguna|forma|manera|posibilidad|margen|modo|esperanza) (?:\w+ )?(?:de que (?:lo|cambi"
        r"|me|revis|reconsid)|de (?:cambi|revis|reconsid|dar|volver|arregl|convenc))\w*|(?:no "
        r"(?:me )?(?:conformo|resigno|rindo|doy por vencid|acepto|comparto|estoy (?:de acuerdo"
        r"|conforme)|entiendo (?:cómo|por qué|que)|veo (?:justo|lógico|por qué)))|(?:están|está"
        r"|estáis|estás) (?:\w+ )?(?:equivocad|cometiendo|a punto de cometer|en un error"
        r"|perdiendo)\w*|(?:mejor|más) (?:preparad|cualificad|capacitad|candidat|adecuad)\w* "
        r"(?:para|que (?:nadie|ninguno|cualquier))|(?:cumpl|reún|reun|satisfac|posee|tengo"
        r"|llen)\w* (?:\w+ )?(?:todos|todas|cada uno|de sobra)\b[^.\n]{0,20}(?:requisitos"
        r"|condiciones|criterios|exigencias|puntos)|(?:última palabra|decisión (?:es "
        r")?definitiva\?|echen marcha atrás|dar marcha atrás|den marcha atrás|vuélvanlo"
        r"|recapacit\w+)",
        # Otros giros.
        r"hablarlo (?:otra vez|de nuevo)|en un malentendido|(?:déj|perm[ií]t|póng|tóm)\w*me "
        r"(?:\w+ ){0,5}(?:a|de) prueba|a otra conclusión|(?:puedan|podrían|pudieran|quieran) "
        r"cambiar|cambiar de (?:opinión|idea|parecer)|(?:a mi juicio|en mi opinión|a mi parecer|a "
        r"mi entender),? (?:el|la|ustedes|usted|no)|(?:miraran|miran|revisaran|volvieran a mirar"
        r"|leyeran) (?:\w+ ){0,3}(?:otra vez|de nuevo|mis|mi)|sigo (?:convencid|segur)\w* de que "
        r"(?:yo )?(?:era|soy|sería)|pesan más|comet\w* un error|convencer(?:le|les|te|os)"
        r"|replante\w*|revise mi|de lo contrario|reconsider\w*|cambiar de opinión|(?<!gracias por "
        r")(?<!por haber )revis(?:en|ar|e|ad|ión) (?:la|su|de|mi|el)|no me contaron|(?:mi|el|la|su"
        r"|en) (?:baremaci\w*|baremo)|la cuenta sale|eleve? a|que lo eleve|no puede pesar|repetir "
        r"la|quórum|(?:repetir|nueva|otra) (?:la )?votación|(?:dar|den|dé|deis|dame|denme|deme"
        r"|merezco|pido|quiero|daran)\w* (?:\w+ )?(?:otra|una) oportunidad|(?:una|dos) semanas? "
        r"de prueba|déj\w* (?:probar|una semana)|antes de (?:firmar|que firm)\w*|sigo (?:convencid"
        r"|creyendo|pensando)\w*|pas\w* por alto|rectific\w*|vuelva a (?:pensar|mirar|valorar)"
        r"|otra vuelta",
    ),
    "fails": any_of(
        # Quien no durará o no podrá.
        r"(?:acaba|acabará|termina|terminará|saldrá|sale) (?:\w+ )?(?:mal|fatal|en desastre)\b"
        r"|(?:decepcionan\b|decepcionará\w*|defraud\w+|fall(?:ará|arán|ará)\w*|se hund\w+|se "
        r"cans(?:a|e|ará)\w*|los dej(?:a|ará)\b|los plant\w+|se larg\w+|tirar\w* la toalla)|(?:el "
        r"nuevo|la nueva|el elegido|la elegida|el fichaje|su elegid[oa]|ella|es[ae] "
        r"chic[oa])\b[^.\n]{0,40}(?:durar|aguantar|dejar|plantar|se (?:marcha|va|irá|marchará"
        r"|cansa)|no (?:podrá|sabrá|llegará|aguantará|durará)|dejará)\w*|(?:va|van|iba) a (?:notar"
        r"|pagar|sufrir) (?:\w+ )?(?:el|las|la)|va a (?:durar|aguantar|tardar poco)",
        # El tiempo lo dirá.
        r"(?:a ver|veremos|ya veremos|ver) (?:cuánto|cuanto) (?:tiempo )?(?:soport|aguant|dura"
        r"|resist|tard)\w*|(?:apuesto|me juego|me temo|temo|me da|presiento|sospecho) (?:a |algo "
        r"a )?que\b[^.\n]{0,60}(?:durar|vac[íi]|dejar|otra vez|libre|pasar|mal|cansar|marchar"
        r"|fallar|no)|(?:echar(?:án|á|éis|ás)|van a echar) (?:\w+ )?de menos|(?:no )?(?:tardar\w+"
        r"|tardan) (?:\w+ ){0,3}en (?:\w+ )?(?:descubrir|darse|ver|lamentar|arrepentir|comprobar"
        r"|echar)|(?:tarde o temprano|ya verá|ya verán|antes o después)|(?:lo |se )?lamentarán",
        # Otros presagios.
        r"(?:no|poco|apenas|ni) (?:\w+ )?(?:durará|durarán|aguantará|aguantarán|llegará|pasará"
        r"|resistirá|soportará|va a (?:durar|aguantar|soportar|resistir|dar|llegar|poder|saber))"
        r"|(?:acabará|acabarán|terminará|terminarán|va a|van a) (?:\w+ )?(?:marchándose|yéndose"
        r"|largándose|dejándo\w+|hartándose|fallando|fallar|irse|dejarlo|dejarles|marcharse"
        r"|cansarse|salir corriendo|tirar|rajarse|estrellarse|arrepentirse)|(?:si|cuando|en cuanto"
        r"|el día que) (?:\w+ ){1,5}(?:falle|falla|se canse|se cansa|les deje|les deja|se harte"
        r"|no dé|no da|no cumpla|se vaya|se va|se marche|se raje|dimita|abandone|decepcione|les "
        r"plante|renuncie|no llegue|no sirva|haga aguas|salga mal|sale mal)|(?:en|dentro de|antes "
        r"de) (?:\w+ ){0,3}(?:semanas|meses|días|navidad|verano|dos "
        r"telediarios)\b[^.\n]{0,40}(?:libre|buscando|vuelta|arrepen|llam|marcha|cans|otra vez)\w*"
        r"|(?:se|os|te) (?:\w+ )?(?:arrepentirá|van a arrepentir|acordarán|acordaréis|dará cuenta"
        r"|darán cuenta|acordarán de mí|tirarán de los pelos)\w*|(?:demasiado|muy) (?:joven|verde"
        r"|blandit|flojo|floja|tiern|inexpert|fin[oa]|car[oa]) (?:para|y)\b|(?:no (?:tiene|está"
        r"|vale|sirve|da|estará) (?:madera|hech|la talla|a la altura|preparad|para (?:esto|eso"
        r"|tanto|ese))|le (?:viene|queda|va a venir) (?:muy )?grande|flor de un día|pan para hoy"
        r"|tiempo al tiempo|al tiempo\b|la van a cagar|metido la pata|mal negocio|se (?:la|lo) "
        r"(?:van a )?comer)",
        # Otros giros.
        r"no (?:\w+ ){0,3}durar\w* (?:ni|mucho|más)|(?:le|les) doy (?:\w+ ){0,3}(?:meses|semanas"
        r"|días)|(?:entra|contrata)\w* (?:con|a) (?:prisas?|toda prisa)|pocas veces dura|resulta "
        r"ser un error|suelen (?:marcharse|irse|durar)|a la altura|(?<!no )dudo que|con (?:la|el) "
        r"(?:otra|nueva) persona|no funciona|les? decepcione|(?<!mi )primera opción|aguante el|no "
        r"(?:funciona|resulta|encaja|cuaja|dur[ae]|aguant[ae]|da la talla|sale bien|llega)\w*"
        r"|periodo de prueba|período de prueba|(?:en cuanto|cuando|si) (?:al|el|la|su|tu|a la) "
        r"(?:nuev|elegid|chic|muchach|otr|chaval)\w*|duran? poco|(?:te|se|os) (?:has|han|ha|habéis"
        r"|hayan?|hayáis) equivocad\w*|recámara|(?:si|cuando) se (?:va|vaya|marche|canse|raje"
        r"|largue)\b|se baja al|ya lo verá|arrepent\w*|no aguant\w*",
    ),
    "compares": any_of(
        # Preguntas por la otra persona.
        r"(?:cuántos años|qué (?:edad|título|estudios|experiencia)|de dónde|cuánto) "
        r"[^.?\n]{0,30}(?:quien|la persona|ella|el elegido|la elegida)\b|en qué (?:era|es|me) "
        r"(?:\w+ )?(?:mejor|super\w+|ganaba|aventajaba)|(?:viene|era|es|tiene|sabe) "
        r"[^.?\n]{0,30}(?:la persona|el|la|quien) que (?:\w+ )?(?:han|habéis|ha) [^.?\n]{0,20}\?"
        r"|entró (?:una|un) (?:chica|chico|persona|mujer|hombre)\b",
        # Uno al lado del otro.
        r"(?:el otro|la otra|ella|su nuev[oa] \w+) (?:\w+ )?(?:cobraba|cobra|tenía|tiene|no tenía"
        r"|sabe|ni siquiera)\b|(?:el nuevo|la nueva) (?:cobraba|cobra|no tenía|ni siquiera)\b|más "
        r"\w+ que (?:yo|un servidor|una servidora)\b|(?:no es )?(?:peor|mejor|menos|inferior) "
        r"(?:que|a) (?:la|el|los|las) (?:de(?:l)?|suy\w+) (?:\w+ )?(?:candidat|elegid|otr|nuev"
        r"|ganador)\w*|no me gana nadie|nadie me gana|a igualdad de|me (?:superaba|aventajaba"
        r"|ganaba|llevaba ventaja) (?:el|la|en)\b|(?:tanto|igual|mejor|idiomas|soldadura) (?:\w+ "
        r")?como yo\b|la que (?:eligieron|escogieron|cogieron|prefirieron|contrataron)|el que "
        r"(?:eligieron|escogieron|cogieron|prefirieron|contrataron)|(?:hable|sepa|tenga|conozca"
        r"|haya) [^.\n]{0,40}como yo\b",
        # Más sobre la otra persona.
        r"más (?:joven|mayor|guap|barat|list|simpátic|preparad|cualificad|capacitad|rápid"
        r"|experimentad|titulad)\w* que (?:yo|un|una|mí|servidor)|(?:el otro|la otra|el nuevo|la "
        r"nueva|el elegido|la elegida|su elegid[oa]|ese señor|esa señora|esa chica|ese chico|la "
        r"persona elegida|el ganador) (?:\w+ )?(?:no tiene|no tenía|no sabe|tenía|sabe|habla|lleva"
        r"|cobra|viene|será|seguro|ha hecho|solo|apenas|ni)\b|qué (?:tiene|tenía|sabe|hace|ofrecía"
        r"|aportaba|vieron en|han visto en) (?:\w+ ){0,2}(?:ella|otro|otra|elegid|nuev|ganador"
        r"|persona)\w*|(?:saber|decir|decirme|preguntar|preguntarles|conocer|díganme|contarme) "
        r"(?:\w+ )?(?:quién|a quién|si (?:el|la) (?:otr|nuev|elegid)|si es (?:algu|un|una))|quién "
        r"(?:es|ha sido|fue|era|será) (?:\w+ )?(?:el|la|quien|elegid|afortunad|finalmente|al final"
        r"|otro)?|(?:en vez de|en lugar de|antes que|por delante de) (?:a )?(?:mí|yo|un "
        r"servidor)\b|(?:gana|pide|cobra|tiene|lleva|sabe|vale) (?:\w+ )?(?:el doble|más|menos|la "
        r"mitad)\b[^.\n]{0,30}que yo\b|(?:busqué|busqué|miré|encontré|he visto|vi) (?:\w+ "
        r"){0,3}(?:en linkedin|en internet|en facebook|su perfil|en google)|(?:entre|de) "
        r"(?:nosotros dos|ella y yo|él y yo|los dos (?:yo|soy|era))",
        # Otros giros.
        r"a quién (?:han|ha|habéis) (?:cogido|elegido|escogido|contratado)|en mi lugar|más "
        r"(?:joven|barat[oa]|guap[oa]) que yo|que (?:el elegido|la elegida)|(?:la|el) (?:nueva"
        r"|nuevo) no sabe|otra persona (?:ten[íi]a|que (?:han|ha|habéis) (?:eleg|escog|contrat))"
        r"|tant[oa]s? (?:\w+ ){0,4}como yo|(?:la persona|el|la|quien) que (?:han|ha|habéis) "
        r"contratad\w*|alguien de (?:la casa|dentro|la empresa)|quien se llevó|el otro (?:más|era)"
        r"|era el otro|más barato|más cualificad\w* que|a quién (?:contrat|eleg|escog)\w*|la "
        r"ganadora|el ganador|(?<!sido la )(?<!ser la )(?<!sido el )(?<!ser el )(?:candidat[oa]"
        r"|persona) (?:elegid|escogid|seleccionad)\w*|(?:otr\w|elegid\w|seleccionad\w) (?:candidat"
        r"|aspirante|finalista)\w*|(?<!sido la )(?<!ser la )(?<!sido el )(?<!ser el )(?:persona"
        r"|candidat\w+) (?:elegida|seleccionad\w|escogid\w|designad\w)|al afortunado|el afortunado"
        r"|pregúnt\w*le|(?:la|el) (?:señorita|joven|chica|chico) (?:designad|elegid|que han|que "
        r"habéis)\w*|qué (?:tenía|tiene) (?:la|el|él|ella)|que no tuviera yo|los tres de la|(?:la"
        r"|el) (?:nueva|nuevo) (?:viene|es|cobra|pide|no|ha|tiene)|(?:he visto|vi) (?:en"
        r"|quién)\b[^.\n]{0,40}(?:quién|facebook|linkedin)|superan con|quién se (?:lo|la|llevó)"
        r"|ha publicado",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"suerte|(?:es|será) (?:muy )?afortunad|deseo|vaya (?:bien|estup|muy|de)|todo lo mejor|lo "
        r"mejor\b|enhorabuena|felici|éxit|bienvenid|se adapt|hará pronto|sentirá|como en casa|a "
        r"gusto|encajar|no (?:pudiera|pudiese|puede) (?:\w+ )?(?:incorporar|aceptar|empezar|venir)",
    ),
    **PLEAS,
}
