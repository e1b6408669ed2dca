"""The first-level parts of large states that newspapers name without their state: "Alaska", "Bavaria".

A town is not set against a province: it may lie in it. Names that a country or a large city has too (Georgia,
New York, Victoria, Córdoba) are left out, since they say less than they seem to.
"""

from __future__ import annotations

import functools
from typing import Final

PROVINCES: Final = {
    "united states": "alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, "
    "florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, "
    "maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, "
    "nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north "
    "dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south "
    "dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming",
    "canada": "alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia, "
    "ontario, prince edward island, saskatchewan, yukon, nunavut, northwest territories",
    "australia": "new south wales, queensland, south australia, western australia, tasmania, northern "
    "territory",
    "germany": "bavaria, saxony, lower saxony, saxony-anhalt, thuringia, hesse, brandenburg, "
    "saarland, rhineland-palatinate, baden-württemberg, baden-wuerttemberg, north "
    "rhine-westphalia, schleswig-holstein, mecklenburg-vorpommern",
    "austria": "tyrol, styria, carinthia, lower austria, upper austria, vorarlberg, burgenland",
    "italy": "lombardy, tuscany, piedmont, liguria, veneto, umbria, calabria, sicily, sardinia, "
    "abruzzo, puglia, apulia, campania, lazio, emilia-romagna, basilicata, molise, "
    "friuli-venezia giulia",
    "spain": "catalonia, andalusia, galicia, aragon, asturias, extremadura, cantabria, castile and "
    "leon, navarre",
    "france": "brittany, normandy, corsica, alsace, lorraine, burgundy, provence, occitanie, "
    "aquitaine, picardy",
    "russia": "chechnya, dagestan, ingushetia, tatarstan, bashkortostan, yakutia, buryatia, "
    "karelia, chuvashia",
    "india": "andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, "
    "haryana, himachal pradesh, jharkhand, karnataka, kerala, madhya pradesh, "
    "maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, orissa, rajasthan, "
    "sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal",
    "pakistan": "sindh, balochistan, khyber pakhtunkhwa",
    "china": "sichuan, guangdong, hunan, hubei, henan, hebei, yunnan, guizhou, shandong, shanxi, "
    "shaanxi, zhejiang, jiangsu, jiangxi, fujian, gansu, qinghai, xinjiang, tibet, "
    "heilongjiang, liaoning, anhui, guangxi",
    "indonesia": "aceh, west java, east java, central java, west papua, bali",
    "japan": "hokkaido, fukushima prefecture, miyagi, iwate",
    "united kingdom": "cornwall, devon, essex, sussex, yorkshire, lancashire, hampshire, suffolk, somerset, "
    "dorset, wiltshire, cumbria, northumberland, staffordshire, shropshire, derbyshire",
    "nigeria": "borno, yobe, adamawa, bayelsa",
    "south africa": "gauteng, kwazulu-natal, limpopo, mpumalanga, eastern cape, western cape, northern cape",
}


@functools.cache
def provinces() -> dict[str, str]:
    """Province to its country, in lower case."""
    return {name.strip(): state for state, row in PROVINCES.items() for name in row.split(",")}
