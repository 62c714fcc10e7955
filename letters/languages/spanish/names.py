"""Which organisations take an article in Spanish."""

ARTICLES = (
    (r"(?:el|la|los|las)\b", ""),
    (
        r"(?:secretaría|subsecretaría|alcaldía|municipalidad|gobernación|prefectura|delegación|facultad"
        r"|fiscalía|procuraduría|defensoría|contraloría|superintendencia|tesorería|corporación"
        r"|organización|comisión|asamblea|seguridad social|dirección|subdirección|intendencia"
        r"|orquesta|filarmónica|estación|casa de la cultura|ludoteca|imprenta|bodega|granja|finca"
        r"|taberna|sidrería|cadena ser|red eléctrica|central (?:nuclear|térmica)"
        r"|familia|universidad|fundación|asociación|escuela|agencia|biblioteca|comunidad|academia"
        r"|cámara|clínica|compañía|consejería|cooperativa|cruz roja|diputación|editorial"
        r"|farmacia|ferretería|guardería|panadería|peluquería|pastelería|residencia|tienda"
        r"|federación|generalitat|junta|librería|real (?:academia|sociedad)|sociedad"
        r"|xunta|universitat|confederación"
        r"|(?:archi)?diócesis|iglesia|catedral|basílica|hermandad|mancomunidad|guardia civil"
        r"|armada española|legión|protección civil|empresa"
        r"|policía|gestoría|asesoría|inmobiliaria|autoescuela|embajada|parroquia|mutua|constructora"
        r"|caja|oficina|gasolinera|hospedería|unión europea|cafetería|frutería|carnicería"
        r"|heladería|óptica|\w{4,}ería)\b",
        "la",
    ),
    (
        r"(?-i:(?:AEAT|AECID|AEMET|AFIP|ANSES|CFE|CNDH|DGT|EMT|NASA|ONCE|ONU|OEA|OIT|OMS|PUCP|SEP|SUNAT"
        r"|UAB|UAM|UBA|UCM|UNAM|UNED|UNLP|UOC|UPC|UPF|UPM|UPV|USACH)$|ONG\b)",
        "la",
    ),
    (
        r"(?-i:(?:BID|CERN|CNI|CONACYT|CONICET|CSIC|DANE|DIF|ICBF|IMSS|INAH|INDEC|INE|INEGI"
        r"|INSS|IPN|ISSSTE|ITAM|MIT|PAMI|SAT|SENA|SENASA|SEPE|SERGAS|SERMAS|SII)$"
        r"|(?:CEIP|CEPA|CIFP|IES)\b)",
        "el",
    ),
    (
        r"(?:cabildo|liceo|tecnológico|politécnico|sistema|sanatorio|ambulatorio|juzgado|congreso|senado"
        r"|parlamento|comedor|conservatorio|observatorio|auditorio|zoo|zoológico|acuario|hogar"
        r"|palacio de hierro|ballet|circo|jardín (?:botánico|de infancia|infantil)|fondo|ateneo"
        r"|círculo|municipio|distrito|registro|poder judicial|metro de"
        r"|ministerio|instituto|hospital|ayuntamiento|ayto|museo|centro|banco|colegio|grupo|teatro"
        r"|consejo|departamento|gobierno|laboratorio|servicio|hotel|parque|tribunal|asador|bar|café|cine|hostal"
        r"|mesón|restaurante|taller|club|real madrid|consorcio|consulado|parador|despacho|bufete"
        r"|gimnasio|polideportivo|patronato|sindicato|archivo|aeropuerto|puerto|comité|obrador"
        r"|ejército|(?:arz)?obispado|convento|monasterio|seminario|concello|ajuntament"
        r"|horno|mercado"
        r"|supermercado|consultorio|estudio|albergue|asilo)\b",
        "el",
    ),
)
