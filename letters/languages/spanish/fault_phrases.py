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
        r"|dejarnos)\b[^.\n]{0,20} (?:\w+ ){0,3}(?:esperando|en vilo|colgad\w+|plantad\w+|en ascuas"
        r"|a la espera)|(?:semanas|meses) (?:en vilo|sin (?:noticias|una palabra|respuesta|saber"
        r"|contestar|decir))|(?:lo )?dice todo de (?:una (?!casa que te)|la|su)",
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
        r"|cortesía|decencia|respeto|tacto|delicadeza|seriedad|vergüenza|consideración|humanidad)\b"
        r"|(?:hacer|hicieron|hacen|hiciera\w*)(?:me|nos)? (?:perder|venir|esperar|creer|ilusion\w+"
        r"|gastar)\b[^.\n]{0,40}(?:para|nada|tiempo|si)\b|(?:perder|perdí|perdido|robado|malgastado"
        r"|tirado) (?:\w+ )?(?:el tiempo|un día|tres|mi tiempo|semanas|una mañana|días|vacaciones)"
        r"|(?:promesas|palabras|palabra)\b[^.\n]{0,30}(?:viento|nada|incumpl|vacías|no valen|se "
        r"las lleva|huecas)\w*|(?:me siento|me sentí|me he sentido|quedo|me quedo|me han dejado|me "
        r"dejaron) (?:\w+ )?(?:estafad|engañad|utilizad|humillad|como un|como una|tirad|con cara"
        r"|con un palmo|fatal|menospreciad|decepcionad[oa] con ustedes|ninguneada|plantad"
        r"|colgad)\w*|(?:vaya|menuda?|bonita|valiente|linda) (?:\w+ )?(?:vergüenza|desfachatez"
        r"|descaro|falta|manera de|forma de|desconsideración|tomadura|pérdida|decepción con|paripé"
        r"|farsa|circo|cara)|(?:paripé|farsa|pantomima|teatro para|comedia(?! que)|trámite ya"
        r"|cubrir el expediente|hacer bulto|monigote|comparsa|relleno)|(?:podrían|podían|pudieron"
        r"|podría|pudo|deberían|debieron|debían) (?:\w+ )?(?:haber(?:me|nos|se)?|avisar|decir"
        r"|llamar|tener|ahorrar|molestar)\w* [^.\n]{0,40}(?:antes|llam|avis|dicho|contest|ahorr"
        r"|moles|tenido|desde|al menos|claro|leíd|mirad)\w*|(?:ni) (?:\w+ )?(?:se (?:han |ha "
        r")?(?:dignaron|dignad|molestaron|molestad|tomaron|presentó|disculp)\w*|me (?:miró|miraron"
        r"|escuch|dej|contest|llam|cogieron|devolv|avis|dieron)\w*|leyeron|leyó|abrieron|miraron)\b"
        r"|(?:indigna|enfada|ofende|molesta que|avergüenza|irrita|cabrea|subleva|da rabia|dolió "
        r"(?:mucho )?(?:la forma|el modo|cómo|que))|(?:si (?:lo )?(?:hubiera|hubiese|llego a) "
        r"(?:sabido|saber)|de haberlo sabido|para este viaje|tanto (?:nadar|para)|total para|para "
        r"qué (?:tanto))|(?:trato|actitud|comportamiento|proceder|silencio|respuesta) (?:\w+ "
        r")?(?:impropi|indign|inaceptable|vergonzos|pésim|lamentable|deplorable|poco|frí|despectiv"
        r"|inhuman)\w*",
        # Otros giros.
        r"hacer bulto|pod(?:ría|ían|rían|íais) haber\w* (?:dicho|avisado|ahorrado)|me pregunto si "
        r"(?:alguien|de verdad)|como (?:la suya|el suyo|la vuestra|el vuestro) esperaba|(?:semanas"
        r"|meses) de silencio|no (?:es|son) (?:forma|manera) de|(?:manera|forma) en que "
        r"[^.\n]{0,60}(?:decepcionado|dolido|molestado)|(?:esperaba|merecía) (?:al menos|por lo "
        r"menos|siquiera)|(?<!en vez de un )(?<!en lugar de un )(?<!no mandar una )(?<!no enviar "
        r"una )(?<!no fue un )(?<!no fue una )(?:mensaje|correo|respuesta|carta) (?:automátic"
        r"|estándar|tipo\b|genéric)\w*|(?:triste|mala|pobre|fría|curiosa|extraña) (?:manera|forma)"
        r"|(?:qué )?(?:curioso|extraño|raro|gracioso|interesante(?=[^.\n]{0,60} (?:olvid|cambi"
        r"|promet|dicen|dijeron|al final|ahora|pronto|valor|decid|rápid|poco|nada|eleg"
        r"|prefier)\w*)) (?:(?:que|ver)\b(?! (?:el|la|un|los|las) (?:loro|perro|gato|caballo|burro"
        r"|niñ|animal)\w*| cómo (?:trabaj|hac|restaur|cuid|amas|constru))|cómo\b(?! (?:restaur"
        r"|trabaj|hac|constru|repar|pasa el|funciona|viv|cuid|plan|organ|amas|cant|huel)))"
        r"|(?:hubiera|hubiese|habría) (?:creído|pensado|esperado|imaginado|dicho) que(?! sí)"
        r"|(?:después de|tras|con) (?:tanto|todo (?:el|mi)|tantas?|todos estos) (?:esfuerzo|trabajo"
        r"|tiempo|años|molestia)\w*|hizo creer|me extraña|(?:acabar|terminar|para|y) (?:\w+ "
        r")?(?:con |en )?un (?:simple |triste )?correo de (?:dos|tres|cuatro)|(?:me|nos) (?:han "
        r"|habéis |ha )?(?:tomado|toma) el pelo|no se trata (?:así )?a (?:los|las|un|una) "
        r"(?:candidat|person|gente)|(?:se )?descart\w* a|sacrifiqué|por lo visto\b(?! a l[oa]s|, a "
        r"l[oa]s)|me tuvieron|esperando hasta|(?:me|nos|ha|había|he) (?:ha )?sorprend\w*(?! "
        r"(?:\w+mente )?(?:ver|oír|encontrar|comprobar|descubrir|cuánto|cómo|la (?:calma|amabil|luz"
        r"|calid|alegr|pacien|tranq|buena)|lo (?:bien|mucho|cerca|rápid|amable|bonit|alegre"
        r"|tranquil)|el (?:silencio|olor|cariño|buen|humor)))|(?:estoy|quedé|quedo|he quedado|me "
        r"siento) (?:\w+ )?sorprendid[oa](?! de lo)|(?:yo |uno )?(?:creía|pensaba|suponía|creí"
        r"|pensé|imaginaba) que\b|será que|apellidos|ya veo que(?! (?:eligieron|han elegido) (?:con"
        r"|bien))|tal vez hoy|hoy se (?:prefier|valor|premi)\w*|como "
        r"siempre(?=[^.\n]{0,40}(?:enchuf|contact|joven|barat|gana|mism|eligen|los de|decid|deja))"
        r"|se ve que(?! (?:quieren|les gusta|cuidan|disfrut|aman|se llevan|hay cariño))|mitad de "
        r"las",
    ),
    "argues": any_of(
        # Lo que tenía que contar, o no.
        r"(?:debería|deberían|debió|tendría|tenía|tendrían) (?:que )?(?:haber )?(?:inclinad|contad"
        r"|pesad|bastad|valid|val\w+|contar|pesar|bastar|inclinar)\w*|no (?:deber\w+|debía|tenía "
        r"que|tendría que) (?:haber )?(?:contad|contar|pesar|pesad|importar|importad)\w*|(?:motivo"
        r"|argumento|criterio|razón|objeción|reparo|cuestión|pega)\b[^.\n]{0,50}\bno (?:se sostiene"
        r"|vale|cuela|es|me|tiene|aguanta)|(?:dice|dicen|alegan|alega|sostienen) (?:usted |ustedes "
        r")?que [^.\n]{0,50}(?:pero|y sin embargo|cuando)\b|entiendo "
        r"[^.\n]{0,40}pero\b[^.\n]{0,50}\bno (?!olvid|les? ocult|l[eo] nieg|escond|dej)|con "
        r"(?:todo (?:el )?|el debido )respeto,",
        # La decisión otra vez.
        r"(?:nunca|no) es (?:demasiado )?tarde para (?!aprender|empezar a)|(?:están|estamos|está) "
        r"(?:\w+ )?a tiempo(?! de ver)|(?:revis|reabr|recons|reexamin)\w+ (?:el|mi|su|la|este) "
        r"(?:expediente|caso|candidatura|decisión|nota|examen)|(?:expediente|decisión|nota) (?:\w+ "
        r")?(?:mal (?:sumad|calculad|corregid|valorad)\w*)|mal (?:sumada|calculada|corregida"
        r"|valorada|puntuada)|mientras no se revise|hasta que (?:no )?se revise|no (?:puedo|pienso"
        r"|voy a) (?:\w+ )?(?:dar por buen|acept|conform|admit|resign)\w*|(?:sostengo|mantengo"
        r"|insisto en|sigo sosteniendo) que|(?:se|os|te) (?:equivoc(?:an|a|áis|as|aron|ó|aban"
        r"|aría))\b|merec(?:ía|í|ería) (?:\w+ )?(?:es[ea]|est[ea]|la|el|yo) (?:plaza|puesto"
        r"|oportunidad)?|(?:tiene que|debe de?|tuvo que) (?:\w+ )?haber (?:\w+ )?(?:un|algún) "
        r"(?:error|malentendido|fallo|confusión)",
        # Una prueba, o los dos.
        r"(?:otra|una segunda|una nueva) entrevista (?:seguro|verían|bastaría|cambiar|se convenc"
        r"|les)\w*|(?:lo|la|me) verían (?:distinto|de otra|con otros|mejor)|(?:soy|era|fuera"
        r"|seguía siendo) (?:\w+ )?la persona (?:adecuada|indicada|idónea|correcta)|(?:contratar"
        r"|coger|quedarse con|admitir) (?:a )?(?:los dos|las dos|ambos|ambas|dos personas)"
        r"|(?:póngame|pónganme|tómeme|tómenme) a prueba",
        # Otras formas de pedir que lo cambien.
        r"(?:decisión|elección|juicio|valoración|evaluación|veredicto"
        r"|criterio)\b[^.\n]{0,30}(?:equivocad|erróne|precipitad|injust|infundad|basad|se basa|sin "
        r"fundamento|arbitrari|mal tomad|incorrect)\w*|(?:sí que|claro que|desde luego que) "
        r"(?:tengo|tenía|cumplo|cumplía|sé|sabía|puedo|valgo|soy)\b|(?:denme|deme|dame|dadme"
        r"|ofrézcanme|concédanme|concédame|permítanme|permítame|merezco|pido|solicito) (?:\w+ "
        r"){0,3}(?:oportunidad|segunda|prueba|semana|día|entrevista|revisión|demostr\w+)\b"
        r"|(?:piénse|piense|pensad|piensa|pensar|medit|valór|valor|reflexion|consid|hábl|habl|mír"
        r"|mir)\w* (?:\w+ ){0,2}(?:otra vez|una vez más|un poco más|mejor|con calma|con el director"
        r"|con la directora)|(?:hay|habría|queda|quedará|existe) (?:\w+ )?(?:alguna|ninguna|forma"
        r"|manera|posibilidad|margen|modo|esperanza) (?:\w+ )?(?:de que (?:lo|cambi|me|revis"
        r"|reconsid)|de (?:cambi|revis|reconsid|dar|volver|arregl|convenc))\w*|(?:no (?:me "
        r")?(?:conformo|resigno|rindo|doy por vencid|acepto|comparto(?! la pena)|estoy (?:de "
        r"acuerdo|conforme)|entiendo (?:cómo|por qué|que)|veo (?:justo|lógico|por qué)))|(?:están"
        r"|está|estáis|estás) (?:\w+ )?(?:equivocad|cometiendo|a punto de cometer|en un error"
        r"|perdiendo)\w*|(?:mejor|más) (?:preparad|cualificad|capacitad|candidat|adecuad)\w* "
        r"(?:para|que (?:nadie|ninguno|cualquier))|(?:cumpl|reún|reun|satisfac|posee|tengo"
        r"|llen)\w* (?:\w+ )?(?:todos|todas|cada uno|de sobra)\b[^.\n]{0,20}(?:requisitos"
        r"|condiciones|criterios|exigencias|puntos)|(?:última palabra|decisión (?:es )?definitiva\?"
        r"|echen marcha atrás|dar marcha atrás|den marcha atrás|vuélvanlo|recapacit\w+)",
        # Otros giros.
        r"hablarlo (?:otra vez|de nuevo)|en un malentendido|(?:déj|perm[ií]t|póng|tóm)\w*me (?:\w+ "
        r"){0,5}(?:a|de) prueba|a otra conclusión|(?:puedan|podrían|pudieran|quieran) cambiar"
        r"|cambiar de (?:opinión|idea|parecer)|(?:a mi juicio|en mi opinión|a mi parecer|a mi "
        r"entender),? (?:ustedes|usted|no|se|(?:el|la) (?:decisión|elección|tribunal|comisión"
        r"|criterio|puesto|nota|experiencia|resultado|persona))|(?:miraran|miran|revisaran"
        r"|volvieran a mirar|leyeran) (?:\w+ ){0,3}(?:otra vez|de nuevo|mis|mi)|sigo (?:convencid"
        r"|segur)\w* de que (?:yo )?(?:era|soy|sería)|pesan más|(?<!yo )comet(?!í\b|e\b)\w* un "
        r"error|convencer(?:le|les|te|os)|replante\w*|revise mi|de lo contrario|(?:razones|motivos"
        r"|argumentos) no me (?:convenc|persuad)\w*|yo debería haber sido|tuvieron en cuenta (?:mi"
        r"|mis)\b[^.\n]{0,30}\?|mejor candidat[oa] de lo que|(?<!pedir que lo )(?<!pedirles que "
        r")reconsider\w*|cambiar de opinión|(?<!gracias por )(?<!por haber )revis(?:en|ar|e|ad"
        r"|ión) (?:la|su|de|mi|el)|no me contaron|(?:mi|el|la|su|en) (?:baremaci\w*|baremo)|la "
        r"cuenta sale|eleve? a|que lo eleve|no puede pesar|repetir la (?:entrevista|prueba|votación"
        r"|evaluación|selección|valoración|nota|decisión)|quórum|(?:repetir|nueva|otra) (?:la "
        r")?votación|(?:dar|den|dé|deis|dame|denme|deme|merezco|pido|quiero|daran)\w* (?:\w+ "
        r")?(?:otra|una) oportunidad|(?:una|dos) semanas? de prueba|déj\w* (?:probar|una semana)"
        r"|antes de (?:firmar|que firm)\w*(?! el libro)|sigo (?:convencid|creyendo|pensando)\w* "
        r"(?:de )?que(?! (?:han|ha|habéis) (?:elegid|decid|acert))|(?<!\w)pas(?!é)\w* por alto"
        r"|rectific\w*|vuelva a (?:pensar|mirar|valorar)|otra vuelta\b(?! (?:en|por))",
    ),
    "fails": any_of(
        # Quien no durará o no podrá.
        r"(?:acaba|acabará|termina|terminará|saldrá|sale) (?:\w+ )?(?:mal|fatal|en desastre)\b"
        r"|(?:decepcionan\b|decepcionará\w*|defraud\w+|fall(?:ará|arán)\w*|(?<!cartón )se hund\w+"
        r"|(?<!gata )(?<!perro )(?<!gato )se cans(?:a|e|ará)\w*|los dej(?:a|ará)\b|los plant\w+|se "
        r"larg\w+|tirar\w* la toalla)|(?:el nuevo|la nueva|el elegido|la elegida|el fichaje|su "
        r"elegid[oa]|ella|es[ae] chic[oa])\b[^.\n]{0,40}(?:durar|aguantar|dejar|plantar|se "
        r"(?:marcha|va|irá|marchará|cansa)|no (?:podrá|sabrá|llegará|aguantará|durará)|dejará)\w*"
        r"|(?:va|van|iba) a (?:notar|pagar|sufrir) (?:\w+ )?(?:el|las|la)|va a (?:durar|aguantar"
        r"|tardar poco)",
        # El tiempo lo dirá.
        r"(?:a ver|veremos|ya veremos|ver) (?:cuánto|cuanto) (?:tiempo )?(?:soport|aguant|dura"
        r"|resist|tard)\w*|(?:apuesto|me juego|me temo|temo|me da|presiento|sospecho) (?:a |algo a "
        r")?que\b[^.\n]{0,60}(?:durar|vac[íi]|dejar|otra vez|libre|pasar|mal|cansar|marchar|fallar"
        r"|no)|(?:echar(?:án|á|éis|ás)|van a echar) (?:\w+ )?de menos|(?:no )?(?:tardar\w+|tardan) "
        r"(?:\w+ ){0,3}en (?:\w+ )?(?:descubrir|darse|ver|lamentar|arrepentir|comprobar|echar)"
        r"|(?:tarde o temprano|antes o después)(?! volver)|ya verán?\b|(?:lo |se )?lamentarán",
        # Otros presagios.
        r"(?:no|poco|apenas|ni) (?:\w+ )?(?:durará|durarán|aguantará|aguantarán|llegará|pasará"
        r"|resistirá|soportará|va a (?:durar|aguantar|soportar|resistir|dar|llegar|poder|saber))"
        r"|(?:acabará|acabarán|terminará|terminarán|va a|van a) (?:\w+ )?(?:marchándose|yéndose"
        r"|largándose|dejándo\w+|hartándose|fallando|fallar|irse|dejarlo|dejarles|marcharse"
        r"|cansarse|salir corriendo|tirar|rajarse|estrellarse|arrepentirse)|(?:si|cuando|en cuanto"
        r"|el día que) (?:\w+ ){1,5}(?:falle|falla|se canse|se cansa|les deje|les deja|se harte|no "
        r"dé|no da|no cumpla|se vaya|se va|se marche|se raje|dimita|abandone|decepcione|les plante"
        r"|renuncie|no llegue|no sirva|haga aguas|salga mal|sale mal)|(?:en|dentro de|antes de) "
        r"(?:\w+ ){0,3}(?:semanas|meses|días|navidad|verano|dos telediarios)\b[^.\n]{0,40}(?:libre"
        r"|buscando|vuelta|arrepen|llam|marcha|cans|otra vez (?:buscando|libre|vacante|sin|en"
        r"|con))\w*|(?:se|os|te) (?:\w+ )?(?:arrepentirá|van a arrepentir|acordarán|acordaréis"
        r"|dará cuenta|darán cuenta|acordarán de mí|tirarán de los pelos)\w*|(?:demasiado|muy) "
        r"(?:joven|verde|blandit|flojo|floja|tiern|inexpert|fin[oa]|car[oa]) (?:para|y)\b|(?:no "
        r"(?:tiene|está|vale|sirve|da|estará) (?:madera|hech|la talla|a la altura|preparad|para "
        r"(?:esto|eso|tanto|ese))|le (?:viene|queda|va a venir) (?:muy )?grande|flor de un día|pan "
        r"para hoy|(?:démosle|dele|denle|demos|dé|den|y) tiempo al tiempo|(?<!tiempo )al "
        r"tiempo(?=[.!])|la van a cagar|metido la pata|mal negocio|se (?:la|lo) (?:van a )?comer)",
        # Otros giros.
        r"no (?:\w+ ){0,3}durar\w* (?:ni|mucho|más)|(?:le|les) doy (?:\w+ ){0,3}(?:meses|semanas"
        r"|días)|(?:entra|contrata)\w* (?:con|a) (?:prisas?|toda prisa)|pocas veces dura|resulta "
        r"ser un error|suelen (?:marcharse|irse|durar)|a la altura|(?<!no )dudo que|con (?:la|el) "
        r"(?:otra|nueva) persona|les? decepcione|(?<!mi )primera opción|aguante el|(?<!por si "
        r")(?<!máquina )no (?:funciona|resulta|encaja(?! esta vez)|cuaja|dur[ae]|aguant[ae]|da la "
        r"talla|sale bien|llega(?!ba a la))\w*(?! (?:el|la|mi) (?:correo|teléfono|línea|máquina"
        r"|dirección))|periodo de prueba|período de prueba|(?:en cuanto|cuando|si) (?:al|el|la|su"
        r"|tu|a la) (?:nuev|elegid|chic|muchach|otr|chaval)\w*|duran? poco|(?:te|se|os) (?:has|han"
        r"|ha|habéis|hayan?|hayáis) equivocad\w*|recámara|(?:tire|tira|arroje) la toalla|los "
        r"jóvenes (?:\w+ )?(?:se van|se marchan|no duran|se cansan)|(?:si|cuando) se (?:va|vaya"
        r"|marche|canse|raje|largue)\b|se baja al|ya lo verá|arrepent\w*|no aguant\w*",
    ),
    "compares": any_of(
        # Preguntas por la otra persona.
        r"(?:cuántos años|qué (?:edad|título|estudios|experiencia)|de dónde|cuánto) "
        r"[^.?\n]{0,30}(?:quien|la persona|ella|el elegido|la elegida)\b|en qué (?:era|es|me) "
        r"(?:\w+ )?(?:mejor|super\w+|ganaba|aventajaba)|(?:viene|era|es|tiene|sabe) "
        r"[^.?\n]{0,30}(?:la persona|el|la|quien) que (?:\w+ )?(?:han|habéis|ha) [^.?\n]{0,20}\?"
        r"|entró (?:una|un) (?:chica|chico|persona|mujer|hombre)\b(?! con)",
        # Uno al lado del otro.
        r"(?:el otro|la otra|ella|su nuev[oa] \w+) (?:\w+ )?(?:cobraba|cobra|(?:tenía|tiene)(?! "
        r"(?:un|el|la|una) )|no tenía|sabe|ni siquiera)\b|(?:el nuevo|la nueva) (?:cobraba|cobra"
        r"|no tenía|ni siquiera)\b|(?<!señora )(?<!son )(?<!aprendiz es )(?<!eran )más \w+ que "
        r"(?:yo|un servidor|una servidora)\b|(?:no es )?(?:peor|mejor|menos|inferior) (?:que|a) "
        r"(?:la|el|los|las) (?:de(?:l)?|suy\w+) (?:\w+ )?(?:candidat|elegid|otr|nuev|ganador)\w*"
        r"|no me gana nadie|nadie me gana|a igualdad de|me (?:superaba|aventajaba|ganaba|llevaba "
        r"ventaja) (?:el|la|en)\b|(?:tanto|igual|mejor|idiomas|soldadura) (?:\w+ )?como yo\b(?!, "
        r"el)|la que (?:eligieron|escogieron|cogieron|prefirieron|contrataron)|el que (?:eligieron"
        r"|escogieron|cogieron|prefirieron|contrataron)|(?:hable|sepa|tenga|conozca|haya) "
        r"[^.\n]{0,40}como yo\b",
        # Más sobre la otra persona.
        r"más (?:joven|mayor|guap|barat|list|simpátic|preparad|cualificad|capacitad|rápid"
        r"|experimentad|titulad)\w* que (?!yo,? y nos)(?:yo|un|una|mí|servidor)|(?:el otro|la otra"
        r"|el nuevo|la nueva|el elegido|la elegida|su elegid[oa]|ese señor|esa señora|esa chica"
        r"|ese chico|la persona elegida|el ganador) (?:\w+ )?(?:no tiene|no tenía|no sabe|tenía"
        r"|sabe|habla|lleva|cobra|viene|será|seguro|ha hecho|solo|apenas|ni)\b|qué (?:tiene|tenía"
        r"|sabe|hace|ofrecía|aportaba|vieron en|han visto en) (?:\w+ ){0,2}(?:ella|otro|otra|elegid"
        r"|nuev|ganador|persona)\w*|(?:saber|decir|decirme|preguntar|preguntarles|conocer|díganme"
        r"|contarme) (?:\w+ )?(?:quién|a quién|si (?:el|la) (?:otr|nuev|elegid)|si es (?:algu|un"
        r"|una))|quién (?:es|ha sido|fue|era|será) (?:\w+ )?(?:(?:el|la) (?:\w+ )?(?:elegid"
        r"|afortunad|otr|nuev|ganador|que)|quien|elegid|afortunad|finalmente|al final|otro|$|\W*\?)"
        r"|(?:en vez de|en lugar de|antes que|por delante de) (?:a )?(?:mí|yo|un servidor)\b"
        r"|(?:gana|pide|cobra|tiene|lleva|sabe|vale) (?:\w+ )?(?:el doble|más|menos|la "
        r"mitad)\b[^.\n]{0,30}que yo\b|(?:busqué|miré|encontré|he visto|vi) (?:\w+ ){0,3}(?:en "
        r"linkedin|en facebook|su perfil|en google)|(?:lo|la|le|nombre) (?:\w+ )?(?:busqué|miré"
        r"|encontré|he visto|vi) en internet|(?:entre|de) (?:nosotros dos|ella y yo|él y yo|los "
        r"dos (?:yo|soy|era))",
        # Otros giros.
        r"a quién (?:han|ha|habéis) (?:cogido|elegido|escogido|contratado)|en mi lugar|más (?:joven"
        r"|barat[oa]|guap[oa]) que yo|que (?:el elegido|la elegida)|(?:la|el) (?:nueva|nuevo) no "
        r"sabe|otra persona (?:ten[íi]a|que (?:han|ha|habéis) (?:eleg|escog|contrat))|tant[oa]s? "
        r"(?:\w+ ){0,4}como yo|(?:la persona|el|la|quien) que (?:han|ha|habéis) contratad\w*"
        r"|alguien de (?:la casa|dentro|la empresa)(?=[.?!]|[^.\n]{0,10}\?)|quien se llevó\b(?! "
        r"(?:el|la) (?:puesto|plaza) (?:tendrá|estará|será|encontrará))|el otro (?:más|era)|era el "
        r"otro|más barato|más cualificad\w* que|a quién (?:contrat|eleg|escog)\w*|la ganadora|el "
        r"ganador|(?<!sido la )(?<!ser la )(?<!sido el )(?<!ser el )(?:candidat[oa]|persona) "
        r"(?:elegid|escogid|seleccionad)\w*|(?<!con la )(?<!con el )(?:otr\w|elegid\w"
        r"|seleccionad\w) (?:candidat|aspirante|finalista)\w*(?! (?:de la sala|en el pasillo))"
        r"|(?<!sido la )(?<!ser la )(?<!sido el )(?<!ser el )(?:persona|candidat\w+) (?:elegida"
        r"|seleccionad\w|escogid\w|designad\w)|al afortunado|el afortunado|pregúnt\w*le|(?:la|el) "
        r"(?:señorita|joven|chica|chico) (?:designad|elegid|que han|que habéis)\w*|qué (?:tenía"
        r"|tiene) (?:él|ella|(?:la|el) (?:otr|nuev|elegid|person|candidat|ganador|que))|que no "
        r"tuviera yo|(?:prefer\w*|elegid\w*|cogid\w*|contrat\w*) (?:a )?una? más (?:joven|guap"
        r"|barat|mon)\w*|ni siquiera tiene (?:título|experiencia|estudios|carné|la|el)|entre los "
        r"dos, la (?:elección|decisión)|los tres de la|(?:la|el) (?:nueva|nuevo) (?:viene|es (?:más"
        r"|menos|muy|un[ao]? (?:chic|crí|niñ|jov|recién))|cobra|pide|no|ha|tiene (?:menos|más"
        r"|apenas|solo|mi|el|la|un título|veint|trein))|(?:he visto|vi) (?:en"
        r"|quién)\b[^.\n]{0,40}(?:quién|facebook|linkedin)|superan con|quién se (?:lo|la|llevó)|ha "
        r"publicado",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"suerte|(?:es|será) (?:muy )?afortunad|deseo|vaya (?:bien|estup|muy|de)|todo lo mejor|lo "
        r"mejor\b|enhorabuena|felici|éxit|bienvenid|se adapt|hará pronto|sentirá|como en casa|a "
        r"gusto|encajar|no (?:pudiera|pudiese|puede) (?:\w+ )?(?:incorporar|aceptar|empezar|venir)",
    ),
    **PLEAS,
}
