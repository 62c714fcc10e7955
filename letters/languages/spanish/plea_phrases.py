"""What Spanish letters should not plead, demand, offer or praise, by the names of `Phrases`."""

from letters.languages.patterns import any_of

PLEAS = {
    "begs": any_of(
        # La necesidad.
        r"(?:la|mi) nevera (?:está )?vacía|nevera|no comemos|qué va a ser de (?:nosotros|mí|mis)"
        r"|pensión de (?:viudedad|viudez|invalidez|orfandad)|(?:era|es|sería) (?:\w+ )?mi (?:\w+ "
        r")?(?:salvavidas|salvación|tabla|único|última)|(?:permiso|tarjeta) de residencia"
        r"|(?:quedamos|quedo|estamos|estoy|deje\w*) (?:\w+ )?en la (?:calle|ruina|miseria)",
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
        r"|cualquier cosa)|una sola oportunidad|de verdad este trabajo|suplic\w*\b(?! que no dud)"
        r"|por favor,? por favor|necesito (?:\w+ )?(?:este|el|un) (?:trabajo|puesto|empleo)|(?:mi"
        r"|el) alquiler|última (?:oportunidad|esperanza)|cualquier (?:trabajo|cosa)|subsidio"
        r"|desahuci\w*|lo único que (?:nos|me)|no sé (?:qué|cómo|a quién)|tirad[oa]\b|levanto "
        r"cabeza|de rodillas|sin (?:cobrar|sueldo|salario)|gratis\b|a mi edad|enfermedad|deudas"
        r"|hipoteca|por lo que más quier\w*|imploro|somos cuatro|(?:en|al) paro|no me deje\w*",
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
        r"(?:explicación|justificación|razón|motivo|contestación|informe)(?:es|s)? (?:\w+ "
        r")?(?:escrit|detallad|clar|sincer|honest|concret|precis|convincente|complet|razonad|seri"
        r"|exact|argumentad|motivad)\w*|(?:saber|entender|conocer|decirme|díganme|dígame|dime"
        r"|decidme|explíquenme|explicarme|aclararme|aclárenme) (?:\w+ ){0,3}(?:por qué|qué|en qué"
        r"|quién|cuál|cómo)\b[^.\n]{0,50}(?:no|fall|mal|faltó|descart|rechaz|contra|eliminad|decid"
        r"|fuera|escog|pes|sobr)\w*|(?:necesito|quiero|exijo|espero|pido|reclamo|merezco|demando) "
        r"(?:\w+ )?(?:saber|una|un|que me|explicaciones|respuestas|conocer|la verdad|los|las"
        r"|mi)\b[^.\n]{0,40}(?:razón|motiv|expli|respuest|verdad|por qué|inform|puntu|nota|criteri"
        r"|aclar|conteste|digan)\w*|¿[^?\n]{3,80}\?[^?.\n]{0,10}¿[^?\n]{3,80}\?|(?:antes de|para "
        r"el|en el plazo de|a más tardar|en) (?:\w+ ){0,3}(?:viernes|lunes|días|horas|semana|fin "
        r"de mes|mañana)\b[^.\n]{0,40}(?:respuest|contest|expli|motiv|razon)\w*|(?:respuest"
        r"|contest|expli|motiv|razon)\w*[^.\n]{0,40}(?:antes del|a más tardar|cuanto antes|de "
        r"inmediato|en el plazo|inmediata\w*|sin demora)|(?:rindan|rendir|den|dar) (?:\w+ "
        r")?(?:cuentas|explicaciones)|punto por punto|negro sobre blanco|con pelos y señales|por "
        r"las claras|lo menos que pueden|es lo mínimo|qué menos|(?:con|según|bajo|en base a) qué "
        r"(?:criterio|criterios|base|baremo|derecho|argumento)",
        # Otros giros.
        r"(?:espero|quiero|querría|merezco) (?:\w+ )?(?:una )?explicación|por qué motivos|por qué "
        r"tardaron|qué falló|dijeran por escrito|por qué me|razones (?:exactas|de su|de tu)"
        r"|(?:indíqueme|dígame)\b|qué faltó|quién decidió|explicación por escrito|motivos de(?:l| "
        r"este| su)|(?<!triste )por qué (?:no\b(?!,)|yo|me|se|han|ha|razón|motivo|fui)|explíque\w*"
        r"|(?:qué) (?:motivos|razones)(?! que tendr)|se me debe|me (?:debe|deben|debéis|debes)"
        r"|respuesta razonada|por otras vías|(?:respuesta|motivos|razones|conteste|diga\w*"
        r"|comunique\w*|resultado)[^.\n]{0,25} por escrito|puntuaciones|exijo|en (?:ocho|diez"
        r"|quince) días|quiero saber|remit\w* (?:por|los|las|el)|la espero\b",
    ),
    "reasons": any_of(
        r"(?:una|alguna|ninguna|sin|su|la) (?:\w+ )?explicación\b(?! (?:sobre|del?|de la)\b)"
        r"|(?:los|sus) (?:motivos|razones)\b|las razones\b",
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
        r"(?:de|en)|(?:he |había )?(?:dirig|gestion|reduj|reduc|aument|factur|vend|logr"
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
        r"|proactiv|resolutiv|fiable|motivad|creativ|versátil|constante|flexible|honrad)\w*,? "
        r"(?:y )?\w+|(?:diez|quince|veinte|treinta|doce|\d+) años (?:\w+ )?(?:de experiencia|en "
        r"el (?:oficio|sector|ramo)|de oficio|a mis espaldas|de profesión|cotizad)\w*|(?:puedo"
        r"|podría|sabría|voy a|pienso|soy capaz de) (?:\w+ )?(?:aumentar|duplicar|reducir|ahorrar"
        r"|subir|mejorar|levantar|aportar|incrementar|modernizar|multiplicar|traer)(?:les|le|os)? "
        r"(?:sus?|las|los|el|la|un|una|más|much)|(?:recuerd|no olvid|tenga en cuenta|tengan en "
        r"cuenta|sepa|sepan|le recuerdo|les recuerdo|quiero recordar|añado|me permito (?:añadir"
        r"|recordar|insistir|destacar)|cabe (?:destacar|recordar|añadir)|por si no lo|insisto en"
        r"|subrayo|destaco)\w*\b[^.\n]{0,15}que (?:\w+ )?(?:tengo|soy|hablo|he|domino|llevo|sé"
        r"|poseo|cuento|fui|mi|mis|obtuve)|(?:encontrar|verá|verán|ver|aquí|le dejo|les dejo|le "
        r"incluyo|incluyo|anexo|acompaño|añado|subo|le paso|vuelvo "
        r"a)\w*\b[^.\n]{0,40}(?:currículum|cv|carta|referencia|portfolio|porfolio|diploma|título"
        r"|certificad|enlace|web|vídeo|trabajos|expediente)\w*|mis (?:resultados|números"
        r"|referencias|años|ventas|logros) (?:\w+ )?(?:hablan|demuestran|prueban|avalan|lo dicen"
        r"|me)|(?:nadie|pocos|ninguno) (?:\w+ ){0,4}(?:mejor|más rápido|tan bien|tanto"
        r"|como)\b[^.\n]{0,20}(?:yo|que yo|servidor)|(?:valor añadido|un activo|un fichaje|la "
        r"persona ideal|perfil ideal|rentable desde|dispuest[oa] a darlo todo|don de gentes"
        r"|capacidad de (?:trabajo|liderazgo)|orientad[oa] a|alto rendimiento|trabajo en equipo y"
        r"|bajo presión)",
        # Otros giros.
        r"soy (?:muy )?(?:trabajador|fiable|puntual)\w*(?=[,.]| y)|un valor (?:añadido )?para|soy "
        r"(?:muy |altamente |sumamente )?motivad\w*|(?:un|una) líder nat\w+|aumenté|(?:permít\w+) "
        r"(?:que )?(?:recordar|recuerde|insist)\w*|candidat[oa] ideal|permítame recordar|líder "
        r"(?:probado|nato)|dotes de|(?:dupliqué|tripliqué|aumenté) (?:las|los|la)|archivo adjunto"
        r"|cuatro idiomas|dos carreras|adjunt[oa]?\b|curr[íi]culum (?:\w+ )?(?:actualizado|nuevo"
        r"|adjunto)|(?:nuevo|actualizado|otra vez) (?:mi )?(?:currículum|cv)|cartas? de "
        r"recomendación|mi web|mi página|te paso|plan de (?:negocio|\w+) de|por ciento|\d+ ?%"
        r"|domino (?:el|los|las|\w+ idiomas)|te he hecho|te lo presento|échal\w* un ojo|más "
        r"barat[oa] que|me he currado|he (?:redactado|preparado|dibujado|diseñado) (?:ya )?",
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
        r"(?:usted|ustedes) como)|(?:admiro|venero) infinitamente|venero|idolatro|leyenda (?:viva"
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
        r"sus pies|de otro planeta|eterna admiración|no hay palabras|me faltan palabras|alma "
        r"grande|eminencia|portento)\b(?! mío)|(?:tan \w+, tan \w+|qué \w+,? qué \w+,? (?:y )?qué "
        r"\w+)",
    ),
    "elsewhere": any_of(
        # A todos.
        r"(?:este|esta|estas|el presente|la presente) (?:mensaje|carta|nota|correo|escrito|texto"
        r"|líneas)\b (?:va|van|sale|salen|llega) (?:también |igualmente )?(?:para|a)\b|(?:envío"
        r"|mando|mandar|enviar|dirijo|escribo|remito|reparto) (?:\w+ )?(?:est[ea]|la misma|el "
        r"mismo|lo mismo)\b[^.\n]{0,20} a (?:tod|cada|los|las|vari|su)\w*|(?:escrito|mandado"
        r"|enviado|dicho) a tod[oa]s?\b|(?:por triplicado|por duplicado|uno por uno|una por una|a "
        r"la vez)\b",
        # Una copia.
        r"copia y pega|copiar y pegar|copiado y pegado|(?:una )?copia de este|(?:misma|mismo) "
        r"(?:versión|texto|hoja|escrito|contenido)|igual carta|carta igual|carta idéntica|(?:esto "
        r"mismo|lo mismo)\b[^.\n]{0,30}(?:tiene|he mandado|he enviado|he escrito|sin quitar)|con "
        r"esta (?:hoja|carta|nota)",
        # Otros envíos.
        r"(?:mism[oa]s?|idéntic[oa]s?|igual(?:es)?) (?:carta|nota|mensaje|texto|correo|escrito"
        r"|líneas|palabras|contenido|agradecimiento|email|mail|párrafos?)s?\b|(?:escrito|enviado"
        r"|mandado|dirigido|entregado|remitido|dicho|dejado|pasado) (?:\w+ ){0,3}(?:lo mismo|esto "
        r"mismo|la misma|el mismo|estas|esta|este|otra igual|uno igual|copia)\b[^.\n]{0,10}(?:\w+ "
        r")?(?:a|al|también|carta|líneas|texto)?|(?:su|sus|la|el|don|doña|cada"
        r"|tod[oa]s?)\b[^.\n]{0,40}(?:recibe|recibirá|recibirán|ha recibido|recibió|tiene|tendrá"
        r"|han recibido|leerá) (?:\w+ )?(?:también|lo mismo|esta|estas|este|la misma|el mismo|las "
        r"mismas|copia|una copia|otra igual|idéntic\w+)|(?:en copia|con copia|copia oculta|copia "
        r"a\b|cc\b|cco|envío masivo|lista de distribución|plantilla de carta|por partida doble|a "
        r"todos por igual)",
        # Otros giros.
        r"como (?:le |les )?(?:he escrito|escribí|he dicho|dije) también|(?:estas|las) mismas "
        r"(?:líneas|palabras)|esta misma carta|le escribo lo mismo|escrib\w* lo mismo|en copia"
        r"|carta idéntica|mismas líneas|palabra por palabra|copia (?:exacta|de esta|a|idéntica)"
        r"|idénticas palabras|misma (?:carta|nota)|mismo (?:texto|mensaje|correo)|mensaje "
        r"reenviado|reenviad\w*|(?:escri\w*|envi\w*|mand\w*|carta|nota|texto|mensaje|líneas"
        r"|mism[oa]|igual|vale) (?:\w+ ){0,4}para (?:cada uno|todos por igual)|vale para tod\w*"
        r"|queridos todos",
    ),
}
