"""What Spanish letters should not plead, demand, offer or praise, by the names of `Phrases`."""

from letters.languages.patterns import any_of

PLEAS = {
    "begs": any_of(
        # La necesidad.
        r"(?:la|mi) nevera (?:está )?vacía|(?:mi|nuestra) nevera|nevera (?:de casa )?(?:está|vacía)"
        r"|no comemos|qué va a ser de (?:nosotros|mí|mis)|pensión de (?:viudedad|viudez|invalidez"
        r"|orfandad)|(?:era|es|sería) (?:\w+ )?mi (?:\w+ )?(?:salvavidas|salvación|tabla|único"
        r"|última)|(?:permiso|tarjeta) de residencia|(?:quedamos|quedo|estamos|estoy|deje\w*) "
        r"(?:\w+ )?en la (?:calle|ruina|miseria)",
        # Lo que sea, por compasión.
        r"(?:tenga|tenga usted|tened|ten) (?:\w+ )?(?:compasión|piedad|humanidad|corazón"
        r"|misericordia|lástima)|(?:métame|métanme|cójame|cójanme|contráteme de|admítame|admítanme"
        r"|póngame de|déme algo|deme algo)\b|(?:donde|como|cuando) sea,? (?:pero|por favor)|no "
        r"tengo a nadie|no me queda (?:nada|nadie)|(?:lo que|todo lo que) pueda por mí|en la "
        r"estacada|por (?:dios|el amor de dios|la virgen)|piens\w+ en mi (?:situación|familia)"
        r"|sin cobrar",
        # Más necesidad y más súplicas.
        r"no (?:sé|sabemos) (?:\w+ )?(?:cómo|qué|dónde|a quién|de dónde)\b[^.\n]{0,40}(?:pagar"
        r"|comer|vivir|hacer|acudir|alimentar|sacar|llegar|dormir|seguir|tirar)|(?:alquiler"
        r"|hipoteca|facturas?|luz|recibos?|letras|casero|banco|embargo"
        r"|nevera)\b[^.\n]{0,40}(?:pagar|deb|atras|corta|embarg|ech|aprieta|vac|llama|amenaz"
        r"|pendiente|vence)\w*|(?:madre|padre) (?:soltera?|sola?|viuda?|separada?|de (?:familia"
        r"|dos|tres|cuatro))\b|(?:mis|tres|dos|cuatro) (?:\w+ )?(?:hijos|hijas|niños|niñas|críos"
        r"|bocas|chiquillos)\b[^.\n]{0,30}(?:comer|aliment|mantener|hambre|cargo|dependen|pequeñ"
        r"|que)\w*|(?:ayúdeme|ayúdenme|sálveme|sálvenme|ayúdame|échenme una mano|écheme una mano"
        r"|échame una mano|ténganme lástima|apiád\w+)|(?:haré|hago|acepto|aceptaría|aceptaré"
        r"|trabajaría|trabajo|cogería|limpio|barro|friego|fregaría|barrería) (?:\w+ )?(?:lo que"
        r"|cualquier|gratis|por (?:menos|la mitad|nada|comida)|sin|donde|hasta|suelos|noches)"
        r"|(?:mi|la|nuestra) (?:\w+ )?(?:última|única) (?:\w+ )?(?:esperanza|salida|oportunidad"
        r"|opción|baza|salvación|tabla)|(?:no puedo más|no aguanto más|estoy (?:hundid|desesperad"
        r"|al límite|en las últimas|arruinad|acabad|en la ruina|sin un duro)\w*|con el agua al "
        r"cuello|sin un (?:euro|duro|céntimo)|en la miseria|me ahog\w+|estamos en las últimas"
        r"|toda la familia en paro)|(?:en|al) paro\b|sin (?:trabajo|empleo|ingresos|prestación"
        r"|subsidio)\b(?! de por medio)|(?:se lo|os lo|te lo) (?:ruego|suplico|imploro|pido por "
        r"(?:favor|dios|mis))",
        # Otros giros.
        r"(?:familia|hijos) (?:\w+ )?depend\w*|(?:marido|mujer|pareja|esposo|esposa) (?:está"
        r"|lleva) (?:\w+ ){0,3}(?:en paro|sin trabajo|enferm\w*)|salir adelante|(?:debo|pagar) el "
        r"alquiler|(?:acabaron|terminaron|sin) (?:los |mis )?ahorros|haría (?:lo que fuera"
        r"|cualquier cosa)|aceptaría (?:incluso|hasta|también) (?:un sueldo|menos|un salario)"
        r"|hasta (?:limpiaría|fregaría|barrería)|prestación se (?:me )?(?:acaba|termina)|pierdo "
        r"(?:el|mi) (?:piso|casa|hogar)|una sola oportunidad|de verdad este trabajo|suplic\w*\b(?! "
        r"que no dud)|por favor,? por favor|necesito (?:\w+ )?(?:este|el|un) (?:trabajo|puesto"
        r"|empleo)|(?:mi|el) alquiler|última (?:oportunidad|esperanza)|cualquier (?:trabajo"
        r"|cosa)\b(?! que (?:cuente|diga|necesit))|subsidio|desahuci\w*|lo único que (?:nos|me) "
        r"(?:queda|sostiene|salva|mantiene|dejó)|no sé (?:cómo\b(?! (?:agradec|dar|expres))|qué "
        r"(?:hacer|va|ser|comer|dar|más hacer)|a quién)|(?:me|nos) (?:\w+ )?(?:dej|han|qued)\w* "
        r"(?:\w+ )?tirad[oa]s?\b|levanto cabeza|(?:pido|suplico|ruego|pongo|pondría|imploro|de "
        r"usted) (?:\w+ )?de rodillas|sin (?:cobrar|sueldo|salario)|(?:trabaj\w*|empez\w*|empiez\w*"
        r"|hasta|incluso|ir\w*|vendría) (?:\w+ )?gratis\b|a mi edad\b(?! (?:aún|todavía|también) "
        r"se)|(?:mi|su|la|una) enfermedad\b(?! de los? (?:ros|árb|viñ|oliv|plant)| de las (?:ros"
        r"|plant|viñ|vac|ovej|abej))|deudas|hipoteca|por lo que más quier\w*|imploro|somos cuatro "
        r"(?:en casa|bocas|a comer|y no)|(?:en|al) paro|no me deje\w*",
    ),
    "demands": any_of(
        # Papeles, y para cuándo.
        r"(?:solicito|pido|quiero|exijo|envíe\w+|mánd\w+|remít\w+|deme|facilít\w+) (?:\w+ "
        r")?(?:copia|la hoja|el acta|las notas|la puntuación|las puntuaciones|el baremo|el informe"
        r"|los criterios)|qué puntuación|hoja de puntuación|a vuelta de correo|a la mayor brevedad"
        r"|justifi(?:quen|que|car|cación)\b|por escrito,",
        # Derecho a saberlo.
        r"(?:me )?aclare\w* (?:\w+ )?(?:por qué|el motivo|los motivos)|qué menos que|lo mínimo "
        r"(?:es|sería)|(?:explicar|explica|decir|dígan?|indíqu?)\w*me (?:\w+ )?(?:en qué|dónde"
        r"|qué) (?:fall|tien|me equivo|hice|he hech)\w*|una razón (?:de verdad|clara|convincente"
        r"|seria|válida)|en qué se (?:bas|fund|apoy)\w+|qué tienen (?:contra|en contra)",
        # Varias preguntas seguidas.
        r"¿[^?\n]{2,60}, (?:fue|fui|era|es|dije|hice|qué|quién|cuándo|cómo|y (?:qué|quién|cuándo"
        r"|cómo|por qué))\b[^?\n]{2,60}\?|(?:fue|dije|hice|era) [^?\n]{2,40}, (?:fue|dije|hice"
        r"|era)",
        # Más exigencias.
        r"(?<!gracias por su )(?<!gracias por la )(?:explicación|justificación|razón|motivo"
        r"|contestación|informe)(?:es|s)? (?:\w+ )?(?:escrit|detallad|clar|sincer|honest|concret"
        r"|precis|convincente|complet|razonad|seri|exact|argumentad|motivad)\w*|(?:saber|entender"
        r"|conocer|decirme|díganme|dígame|dime|decidme|explíquenme|explicarme|aclararme|aclárenme) "
        r"(?:\w+ ){0,3}(?:por qué|qué|en qué|quién|cuál|cómo)\b[^.\n]{0,50}(?:no|fall|mal|faltó"
        r"|descart|rechaz|contra|eliminad|decid|fuera|escog|pes|sobr)\w*|(?:necesito|quiero|exijo"
        r"|espero|pido|reclamo|merezco|demando) (?:\w+ )?(?:saber|una|un|que me|explicaciones"
        r"|respuestas|conocer|la verdad|los|las|mi)\b[^.\n]{0,40}(?:razón|motiv|expli|respuest"
        r"|verdad|por qué|inform|puntu|nota|criteri|aclar|conteste|digan)\w*"
        r"|¿[^?\n]{3,80}\?[^?.\n]{0,10}¿[^?\n]{3,80}\?|(?:antes de|para el|en el plazo de|a más "
        r"tardar|en) (?:\w+ ){0,3}(?:viernes|lunes|días|horas|semana|fin de mes"
        r"|mañana)\b[^.\n]{0,40}(?:respuest|contest|expli|motiv|razon)\w*|(?:respuest|contest|expli"
        r"|motiv|razon)\w*[^.\n]{0,40}(?:antes del|a más tardar|cuanto antes|de inmediato|en el "
        r"plazo|inmediata\w*|sin demora)|(?:rindan|rendir|den|dar) (?:\w+ )?(?:cuentas"
        r"|explicaciones)|punto por punto|negro sobre blanco|con pelos y señales|por las claras|lo "
        r"menos que pueden|es lo mínimo|qué menos|(?:con|según|bajo|en base a) qué (?:criterio"
        r"|criterios|base|baremo|derecho|argumento)",
        # Otros giros.
        r"(?:espero|quiero|querría|merezco) (?:\w+ )?(?:una )?explicación|por qué motivos|por qué "
        r"tardaron|qué falló|dijeran por escrito|por qué me|razones (?:exactas|de su|de tu)"
        r"|(?:indíqueme|dígame)\b|qué faltó|quién decidió|envíen?me sus notas|qué (?:marcó|inclinó"
        r"|decidió|pesó)\b|(?:deseo|quisiera|me gustaría) (?:conocer|saber) (?:el|los) motivos?"
        r"|cuál(?:es)? (?:fue|fueron|ha sido|era) (?:el|los|la) (?:motivo|razón)\w*|explicación "
        r"por escrito|motivos de(?:l| este| su)|(?<!triste )(?<!me preguntó )(?<!explicaron "
        r")(?<!explicó )(?<!entiendo )(?<!comprendo )(?<!contaron )por qué (?:no\b(?!,)|yo|me|se"
        r"|han|ha|razón|motivo|fui)|(?<!falta que me )explíque\w*|(?:qué) (?:motivos|razones)(?! "
        r"que tendr)|se me debe|(?<!no )(?<!nada )me (?:debe|deben|debéis|debes)|respuesta razonada"
        r"|por otras vías|(?:respuesta|motivos|razones|conteste|diga\w*|comunique\w*"
        r"|resultado)[^.\n]{0,25} por escrito|puntuaciones|exijo|en (?:ocho|diez|quince) días"
        r"|quiero saber|remit\w* (?:por|los|las|el)|la espero\b",
    ),
    "reasons": any_of(
        r"(?:una|alguna|(?<!deben )(?<!debe )ninguna|sin|su|la) (?:\w+ )?explicación\b(?! (?:sobre"
        r"|del?|de la)\b)|(?:los|sus) (?:motivos|razones)\b|las razones\b",
    ),
    "asks": any_of(
        r"(?:quisiera|quiero|querría|gustaría|espero|esperaba|pido|pedir\w*|exijo|ruego|solicito"
        r"|merezco|deben?|sin|ninguna|saber|conocer|recibir|indi\w*|diga\w*|dígame\w*|dé(?:me|nme)"
        r"|deme|denme|derecho|favor)\b",
    ),
    "sells": any_of(
        # Lo que soy y lo que ganan.
        r"mi (?:punto|mayor|gran|principal) (?:\w+ )?(?:fuerte|virtud|fortaleza|cualidad)|mis "
        r"(?:puntos fuertes|virtudes|fortalezas|cualidades|cifras)|(?:conmigo|contrát\w+me y) "
        r"(?:ganar|tendr|ver|consegu|sub)\w*|nadie (?:\w+ ){1,5}(?:como|mejor que|más que) yo\b",
        # Lo que he hecho y lo que sé.
        r"(?:hablo|domino) (?:\w+ )?(?:inglés|francés|alemán|idiomas|dos|tres|cuatro|cinco)\b"
        r"|(?:tengo|poseo|cuento con) (?:\w+ )?(?:conocimientos|dominio|nociones|experiencia) "
        r"(?:de(?! que)|en)|(?:he |había )?(?:dirig|gestion|reduj|reduc|aument|factur|vend|logr"
        r"|coordin)(?:ido|ado|é|í|e)\b[^.\n]{0,40}(?:\d+|por ciento|mitad|equipo de|millones|euros"
        r"|ventas)|(?:olvidé|se me olvidó|olvidaba|no pude) (?:decir|detallar|mencionar|contar"
        r"|añadir)\w*|(?:desde entonces|entretanto|entre tanto|mientras tanto) (?:he )?(?:aprob"
        r"|obten|sac|termin)\w*",
        # Papeles y planes.
        r"(?:mando|envío|reenvío|adjunto|remito|dejo|paso) (?:\w+ ){0,3}(?:mi |mis |un |las |el "
        r")?(?:porfolio|portfolio|portafolios?|referencias|vídeo|video|enlace|certificados"
        r"|diplomas)|(?:enlace|link) a mi",
        # Otras formas de venderse.
        r"soy (?:\w+,? ){0,2}(?:trabajador|puntual|responsable|organizad|dinámic|polivalente"
        r"|proactiv|resolutiv|fiable|motivad|creativ|versátil|constante|flexible|honrad)\w*,? (?:y "
        r")?\w+|(?<!sus )(?<!los )(?<!maestro tiene )(?:diez|quince|veinte|treinta|doce|\d+) años "
        r"(?:\w+ )?(?:de experiencia|en el (?:oficio|sector|ramo)|de oficio|a mis espaldas|de "
        r"profesión|cotizad)\w*|(?:puedo|podría|sabría|voy a|pienso|soy capaz de) (?:\w+ "
        r")?(?:aumentar|duplicar|reducir|ahorrar|subir|mejorar|levantar|aportar|incrementar"
        r"|modernizar|multiplicar|traer)(?:les|le|os)? (?:sus?|las|los|el|la|un|una|más|much)"
        r"|(?:recuerd|no olvid|tenga en cuenta|tengan en cuenta|sepa|sepan|le recuerdo|les recuerdo"
        r"|quiero recordar|añado|me permito (?:añadir|recordar|insistir|destacar)|cabe (?:destacar"
        r"|recordar|añadir)|por si no lo|insisto en|subrayo|destaco)\w*\b[^.\n]{0,15}que (?:\w+ "
        r")?(?:tengo|soy|hablo|he|domino|llevo|sé|poseo|cuento|fui|mi|mis|obtuve)|(?:encontrará"
        r"|verá\b|verán\b|ver mi|aquí (?:está|tien|va|le|les)|le dejo|les dejo|le incluyo|incluyo"
        r"|anexo|acompaño|añado|subo|le paso|vuelvo a (?:env|mand"
        r"|adj))\w*\b[^.\n]{0,40}(?:currículum|cv\b|carta de|referencia|portfolio|porfolio|diploma"
        r"|título|certificad|enlace|mi web para|vídeo|trabajos|expediente)\w*(?<!cualquier carta)"
        r"|mis (?:resultados|números|referencias|años|ventas|logros) (?:\w+ )?(?:hablan|demuestran"
        r"|prueban|avalan|lo dicen|me)|(?:nadie|pocos|ninguno) (?:\w+ ){0,4}(?:mejor|más rápido"
        r"|tan bien|tanto|como)\b[^.\n]{0,20}(?:yo|que yo|servidor)|(?:valor añadido|un (?:gran "
        r")?activo para|un fichaje|la persona ideal|perfil ideal|rentable desde|dispuest[oa] a "
        r"darlo todo|don de gentes|capacidad de (?:trabajo|liderazgo)|orientad[oa] a|alto "
        r"rendimiento|trabajo en equipo y|bajo presión)",
        # Otros giros.
        r"soy (?:muy )?(?:trabajador|fiable|puntual)\w*(?=[,.]| y)|un valor (?:añadido )?para|soy "
        r"(?:muy |altamente |sumamente )?motivad\w*|(?:un|una) líder nat\w+|aumenté|(?:permít\w+) "
        r"(?:que )?(?:recordar|recuerde|insist)\w*|candidat[oa] ideal|permítame recordar|líder "
        r"(?:probado|nato)|dotes de|(?:dupliqué|tripliqué|aumenté) (?:las|los|la)|archivo adjunto"
        r"|cuatro idiomas|dos carreras|(?<!director )(?<!directora )(?<!el )adjunt[oa]?\b"
        r"|curr[íi]culum (?:\w+ )?(?:actualizado|nuevo|adjunto)|(?:nuevo|actualizado|otra vez) "
        r"(?:mi )?(?:currículum|cv)|cartas? de recomendación|(?:ver|mire|visite|entre|en|está"
        r"|enlace) (?:\w+ ){0,2}(?:mi web|mi página)(?! no cambia)|te paso|plan de (?:negocio|\w+) "
        r"de|por ciento|\d+ ?%|domino (?:el|los|las|\w+ idiomas)|te he hecho|te lo presento"
        r"|échal\w* un ojo|más barat[oa] que|me he currado|he (?:redactado|preparado|dibujado"
        r"|diseñado) (?:ya )?(?=(?:un|una|el|unos|unas|mi|dos|tres|\w+) (?:plan|propuesta|proyecto"
        r"|concepto|dossier|informe|boceto|presentación|esquema|calendario|idea|logo|web)|(?:un|una"
        r"|unos|unas) )",
    ),
    "flatters": any_of(
        r"portentos\w*|deslumbrant\w*|inmejorable\w*|inigualable\w*|bondad infinita|grandios\w*",
        # Otros giros.
        r"mágic\w*|genios?\b|mejor día de mi vida|(?:personas|gente) más|inspirador\w*|brillant\w*"
        r"|que he visto jamás|absolutamente perfect\w*|extraordinari\w*|tan fantástic\w*|más "
        r"\w+(?:, más| del mundo)|fantástic\w*|increíble\w*|maravill\w*|ensueño|genial\w*|(?:la|el"
        r"|las|los) mejor(?:es)?\b|sin par|de oro|majestad|sant[ao] paciencia|faro\b|gloria"
        r"|únic[oa]s?\b|perfect[oa]s?|bonita ♥*|leyenda|divin\w*|magnífic\w*|sublime\w*"
        r"|afortunad\w*|eminen\w*|arte\b|crack\b",
    ),
    "adores": any_of(
        r"(?:admir|vener|idolatr|ador)(?:o|amos) (?:\w+ )?(?:infinitamente|profundísimamente|a "
        r"(?:usted|ustedes) como)|(?:admiro|venero) infinitamente|venero|idolatro|(?:su )?mayor "
        r"(?:admirador|fan)\w*|adoro (?:su|vuestra|tu) (?:empresa|casa|marca)|leyenda (?:viva"
        r"|viviente)|excelencia absoluta|visionari\w*|fuera de serie|fuera de este mundo"
        r"|(?:besar\w* [^.\n]{0,10}(?:suelo|manos|pies))|(?:divin|portentos)[oa]s?\b|(?:mayor|más "
        r"grande) (?:honor|felicidad|alegría|privilegio) de mi vida|joya de|más \w+, más \w+,? "
        r"(?:y |ni )?(?:la |el )?más \w+|la más \w+ y la más \w+|la mejor, la más|es usted (?:un"
        r"|una) (?:\w+ )?(?:genio|sabi[oa]|sant[oa]|di[oa]s\w*)|(?:jamás|nunca) en (?:mi|la) vida",
        # Otras alabanzas.
        r"(?:la|el|los|las) (?:mejor|mejores|más \w+) (?:\w+ ){0,3}(?:del mundo|de españa|del "
        r"universo|del planeta|de la tierra|de la historia|de todos los tiempos|que he conocido"
        r"|que conozco|que existe|del país|de mi vida)|(?:absolutamente|totalmente|simplemente"
        r"|sencillamente|realmente|verdaderamente) (?:genial|perfect|increíble|mágic|sublime|divin"
        r"|fabulos|excepcional|extraordinari|maravillos|fantástic|espectacular|impresionante"
        r"|brillante|magnífic)\w*|(?:modelo para la humanidad|sin igual|insuperable|me postro|a "
        r"sus pies|de otro planeta|eterna admiración|no hay palabras\b(?! para (?:el|la) (?:olor"
        r"|sabor|vista|luz))|me faltan palabras|alma grande|eminencia|portento)\b(?! mío)|(?:tan "
        r"\w+, tan \w+|qué \w+,? qué \w+,? (?:y )?qué \w+)",
    ),
    "elsewhere": any_of(
        # A todos.
        r"(?:este|esta|estas|el presente|la presente) (?:mensaje|carta|nota|correo|escrito|texto"
        r"|líneas)\b (?:va|van|sale|salen|llega) (?:también |igualmente )?(?:para|a)\b(?! (?:una "
        r"casa|un equipo|usted))|(?:envío|mando|mandar|enviar|dirijo|escribo|remito|reparto) "
        r"(?:\w+ )?(?:est[ea]|la misma|el mismo|lo mismo)\b[^.\n]{0,20} a (?:tod|cada|los|las|vari"
        r"|su)\w*|(?:escrito|mandado|enviado|dicho) a tod[oa]s?\b|(?:por triplicado|por duplicado"
        r"|(?:escri|envi|mand|carta|nota|gracias|agradec|lo digo|se lo|todos)\w*[^.\n]{0,30} "
        r"(?:uno por uno|una por una|a la vez))\b(?! (?:cant|reí|habl|entr|salt))",
        # Una copia.
        r"copia y pega|copiar y pegar|copiado y pegado|(?:una )?copia de este|(?:misma|mismo) "
        r"(?:versión|texto|hoja|escrito|contenido)|igual carta|carta igual|carta idéntica|(?:esto "
        r"mismo|lo mismo)\b[^.\n]{0,30}(?:tiene|he mandado|he enviado|he escrito|sin quitar)|con "
        r"esta (?:hoja|carta|nota)",
        # Otros envíos.
        r"(?:mism[oa]s?|idéntic[oa]s?|igual(?:es)?) (?:carta|nota|mensaje|texto|escrito|líneas"
        r"|palabras|contenido|agradecimiento|párrafos?)s?\b|(?<!en el )(?<!al )(?<!por el )(?<!con "
        r"el )(?<!del )(?<!es el )(?:mismo|idéntico) (?:correo|email|mail)\b(?! (?:de siempre"
        r"|electrónico|y))|(?:escrito|enviado|mandado|dirigido|entregado|remitido|dicho|dejado"
        r"|pasado) (?:\w+ ){0,3}(?:lo mismo|esto mismo|la misma|el mismo|estas|esta|este|otra igual"
        r"|uno igual|copia)\b[^.\n]{0,10}(?:\w+ )?(?:a|al|también|carta|líneas|texto)?|(?:su|sus|la"
        r"|el|don|doña|cada|tod[oa]s?)\b[^.\n]{0,40}(?:recibe|recibirá|recibirán|ha recibido"
        r"|recibió|(?:tiene|tendrá)(?= (?:\w+ )?(?:est[ae]s? |lo mismo|copia|una copia|(?:la|el"
        r"|las) mism[oa]s? (?:carta|texto|nota|líneas|correo|mensaje|escrito)|otra igual))|han "
        r"recibido|leerá) (?:\w+ )?(?:también|lo mismo|esta|estas|este|la misma|el mismo|las mismas"
        r"|copia|una copia|otra igual|idéntic\w+)|(?:en copia|con copia|copia oculta|copia a\b|cc\b"
        r"|cco|envío masivo|lista de distribución|plantilla de carta|por partida doble|a todos por "
        r"igual)",
        # Otros giros.
        r"como (?:le |les )?(?:he escrito|escribí|he dicho|dije) también|(?:estas|las) mismas "
        r"(?:líneas|palabras)|esta misma carta|le escribo lo mismo|escrib\w* lo mismo|en copia"
        r"|carta idéntica|copia (?:ha salido|sale|salió|fue)|como (?:le )?escribí (?:a|al) (?!ust)"
        r"|líneas son también para|mismas líneas|(?:escri\w*|carta|nota|mensaje|texto|mism[oa]"
        r"|idéntic[oa]|igual|líneas|copi\w*) (?:\w+ ){0,5}palabra por palabra|palabra por "
        r"palabra,? (?:a|lo mismo|la misma|el mismo|que)\b|copia (?:exacta|de esta|a|idéntica)"
        r"|idénticas palabras|misma (?:carta|nota)|mismo (?:texto|mensaje)|(?<!en el )(?<!al "
        r")(?<!por el )(?<!con el )(?<!del )(?<!es el )mismo correo\b(?! (?:de siempre|electrónico"
        r"|y))|mensaje reenviado|reenviad\w*|(?:escri\w*|envi\w*|mand\w*|carta|nota|texto|mensaje"
        r"|líneas|mism[oa]|igual|vale) (?:\w+ ){0,4}para (?:cada uno|todos por igual)|vale para "
        r"tod\w*|queridos todos",
    ),
}
