"""Which organisations take an article in Spanish."""

ARTICLES = (
    (r"(?:el|la|los|las)\b", ""),
    (
        r"(?:familia|universidad|fundación|asociación|escuela|agencia|biblioteca|comunidad|academia"
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
    (r"(?-i:(?:DGT|EMT|ONCE|ONU|UNED)$)", "la"),
    (r"(?-i:(?:CSIC|INE|INSS|SEPE)$|(?:CEIP|IES)\b)", "el"),
    (
        r"(?:ministerio|instituto|hospital|ayuntamiento|ayto|museo|centro|banco|colegio|grupo|teatro"
        r"|consejo|departamento|gobierno|laboratorio|servicio|hotel|parque|tribunal|asador|bar|café|cine|hostal"
        r"|mesón|restaurante|taller|club|real madrid|consorcio|consulado|parador|despacho|bufete"
        r"|gimnasio|polideportivo|patronato|sindicato|archivo|aeropuerto|puerto|comité|obrador"
        r"|ejército|(?:arz)?obispado|convento|monasterio|seminario|concello|ajuntament"
        r"|horno|mercado"
        r"|supermercado|consultorio|estudio|albergue|asilo)\b",
        "el",
    ),
)
