import { type NamedActor, namedActor, namesOf, rowsOf } from './named-actor.ts'

/**
 * States, and polities that memos treat as such. Those with a plain ISO code get their English name from `Intl`; a name
 * is written out where `Intl` words it differently from one version to the next, or as no memo would.
 */
export function states(): NamedActor[] {
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  return rowsOf(table).map(([head = '', capitals = '', demonyms = '', others = '']) => {
    const [, id = '', doubt = '', heir, written] = /^(\w+)(\?)?(?:>(\w+))?(?:=(.+))?$/.exec(head) ?? []
    const name = written ?? regions.of(id) ?? id
    return namedActor({ id, name, kind: 'state', ...(heir ? { heir } : {}) }, [
      ...namesOf(name + doubt, 'name'),
      ...namesOf(others, 'name'),
      ...namesOf(capitals, 'capital'),
      ...namesOf(demonyms, 'demonym'),
    ])
  })
}

// code, "?" if the name is also something else, ">" heir, "=" name | capitals, seats | demonyms | other names
const table = `
AD|Andorra la Vella|Andorran/s
AE|Abu Dhabi|Emirati/s|UAE,Emirates,Trucial States
AF|Kabul|Afghan/s
AG=Antigua and Barbuda|St. John's?|Antiguan/s,Barbudan/s|Antigua
AL|Tirana|Albanian/s
AM|Yerevan|Armenian/s
AO|Luanda|Angolan/s
AR|Buenos Aires|Argentine/s,Argentinian/s|Argentine Republic
AT|Vienna?|Austrian/s
AU|Canberra|Australian/s
AZ|Baku|Azerbaijani/s,Azeri/s
BA=Bosnia and Herzegovina|Sarajevo|Bosnian/s|Bosnia,Bosnia-Herzegovina,BiH
BB|Bridgetown?|Barbadian/s
BD|Dhaka,Dacca|Bangladeshi/s|East Pakistan,East Bengal
BE|Brussels?|Belgian/s
BF|Ouagadougou|Burkinabe,Burkinabé|Upper Volta
BG|Sofia?|Bulgarian/s
BH|Manama|Bahraini/s
BI|Gitega,Bujumbura|Burundian/s
BJ|Porto-Novo,Cotonou?|Beninese|Dahomey
BN|Bandar Seri Begawan|Bruneian/s|Brunei Darussalam
BO|La Paz?,Sucre?|Bolivian/s
BR|Brasília|Brazilian/s
BS=Bahamas|Nassau?|Bahamian/s
BT|Thimphu|Bhutanese
BW|Gaborone|Motswana/Batswana,Botswanan/s|Bechuanaland
BY|Minsk|Belarusian/s,Byelorussian/s|Byelorussia
BZ|Belmopan|Belizean/s|British Honduras
CA|Ottawa|Canadian/s
CD=Democratic Republic of the Congo|Kinshasa,Leopoldville,Léopoldville|Congolese?,Zairian/s,Zairean/s|Democratic Republic of Congo,DR Congo,DRC,Congo?,Congo-Kinshasa,Zaire,Belgian Congo
CF|Bangui|Central African/s?|CAR?
CG=Republic of the Congo|Brazzaville|Congolese?|Republic of Congo,Congo?,Congo-Brazzaville
CH|Bern?,Berne?|Swiss
CI=Côte d'Ivoire|Yamoussoukro,Abidjan?|Ivorian/s|Ivory Coast
CL|Santiago?|Chilean/s
CM|Yaoundé|Cameroonian/s|Cameroun
CN|Beijing,Peking,Peiping,@Zhongnanhai|Chinese|PRC,People's Republic of China,Mainland China,Communist China,Red China,Communist Chinese,Chinese Communist/s,Chicom/s,ChiCom/s,CHICOM/s
CO|Bogotá|Colombian/s
CR|San José?|Costa Rican/s
CU|Havana|Cuban/s
CV=Cape Verde|Praia?|Cape Verdean/s,Cabo Verdean/s|Cabo Verde
CY|Nicosia|Cypriot/s,Greek Cypriot/s
CZ=Czech Republic|Prague|Czech/s|Czechia
DE|Berlin|German/s|Federal Republic of Germany,FRG
DJ|Djibouti City|Djiboutian/s
DK|Copenhagen?|Danish/Danes
DM?|Roseau|Dominican/s?
DO|Santo Domingo|Dominican/s?
DZ|Algiers|Algerian/s
EC|Quito|Ecuadorian/s,Ecuadorean/s
EE|Tallinn|Estonian/s
EG|Cairo|Egyptian/s|UAR,United Arab Republic
EH|El Aaiún,Laayoune|Sahrawi/s|Spanish Sahara
ER|Asmara|Eritrean/s
ES|Madrid|Spanish/Spaniards
ET|Addis Ababa?|Ethiopian/s|Abyssinia
FI|Helsinki?|Finnish/Finns
FJ|Suva|Fijian/s
FM=Federated States of Micronesia|Palikir|Micronesian/s|Micronesia
FR|Paris,@Élysée,@Élysée Palace,@Quai d'Orsay|French,Frenchman/Frenchmen|French Republic,French Government
GA|Libreville|Gabonese
GB|London,@Downing Street,@Number 10?,@No. 10?,@Whitehall|British/Britons,Brit/s|UK,Britain,Great Britain,England?,HMG,Her Majesty's Government,His Majesty's Government,United Kingdom of Great Britain and Northern Ireland
GD|St. George's?|Grenadian/s
GE?|Tbilisi|Georgian/s?
GH|Accra|Ghanaian/s,Ghanian/s
GL|Nuuk|Greenlandic/Greenlanders
GM=Gambia|Banjul,Bathurst?|Gambian/s
GN?|Conakry|Guinean/s
GQ|Malabo|Equatorial Guinean/s,Equatoguinean/s
GR|Athens|Greek/s|Hellenic Republic
GT|Guatemala City|Guatemalan/s
GW|Bissau|Bissau-Guinean/s|Portuguese Guinea
GY|Georgetown?|Guyanese|British Guiana
HK=Hong Kong||Hong Konger/s,Hongkonger/s|HKSAR
HN|Tegucigalpa|Honduran/s
HR|Zagreb|Croatian/s,Croat/s
HT|Port-au-Prince|Haitian/s
HU|Budapest|Hungarian/s
ID|Jakarta,Djakarta|Indonesian/s|Netherlands East Indies,Dutch East Indies
IE?|Dublin|Irish|Republic of Ireland,Irish Republic,Irish Free State,Eire
IL|Jerusalem?,Tel Aviv|Israeli/s|GOI?
IN|New Delhi,Delhi|Indian/s|GOI?
IQ|Baghdad|Iraqi/s
IR|Tehran,Teheran|Iranian/s|Islamic Republic of Iran,Islamic Republic?,Persia,GOI?
IS|Reykjavík|Icelandic/Icelanders
IT|Rome?|Italian/s
JM|Kingston?|Jamaican/s
JO?|Amman|Jordanian/s|Hashemite Kingdom,Transjordan
JP|Tokyo,@Kantei|Japanese|GOJ
KE|Nairobi?|Kenyan/s
KG|Bishkek|Kyrgyz,Kyrgyzstani/s
KH|Phnom Penh|Cambodian/s|Kampuchea,Khmer Republic,GKR
KI|Tarawa?|I-Kiribati|Gilbert Islands
KM|Moroni?|Comorian/s,Comoran/s
KN=Saint Kitts and Nevis|Basseterre|Kittitian/s,Nevisian/s|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts
KP=North Korea|Pyongyang,P'yongyang|North Korean/s,Korean/s?|DPRK,Democratic People's Republic of Korea,NK?,Korea?
KR=South Korea|Seoul,@Blue House|South Korean/s,Korean/s?|ROK/s,Republic of Korea,ROKG,SK?,Korea?
KW|Kuwait City|Kuwaiti/s
KZ|Astana,Nur-Sultan|Kazakhstani/s,Kazakh/s
LA|Vientiane|Laotian/s,Lao|Lao PDR,Lao People's Democratic Republic,RLG,Royal Lao Government
LB|Beirut|Lebanese
LC=Saint Lucia|Castries|Saint Lucian/s,St. Lucian/s|St. Lucia,St Lucia
LI|Vaduz|Liechtenstein,Liechtensteiner/s
LK|Colombo,Sri Jayawardenepura Kotte|Sri Lankan/s,Ceylonese|Ceylon
LR|Monrovia?|Liberian/s
LS|Maseru|Basotho,Mosotho|Basutoland
LT|Vilnius|Lithuanian/s
LU|Luxembourg City|Luxembourgish/Luxembourgers|Luxemburg
LV|Riga|Latvian/s
LY|Tripoli?,Benghazi?|Libyan/s
MA|Rabat|Moroccan/s
MC||Monégasque/s,Monacan/s
MD|Chișinău,Chisinau|Moldovan/s|Moldavia
ME|Podgorica|Montenegrin/s
MG|Antananarivo,Tananarive|Malagasy|Malagasy Republic
MH|Majuro|Marshallese
MK=North Macedonia|Skopje|North Macedonian/s,Macedonian/s|Macedonia,FYROM
ML?|Bamako|Malian/s
MM=Myanmar|Naypyidaw,Nay Pyi Taw,Rangoon,Yangon?|Burmese,Myanma|Burma
MN|Ulaanbaatar,Ulan Bator|Mongolian/s|Outer Mongolia,Mongolian People's Republic
MO=Macau||Macanese|Macao
MR|Nouakchott|Mauritanian/s
MT|Valletta|Maltese
MU|Port Louis|Mauritian/s
MV||Maldivian/s
MW|Lilongwe,Zomba?|Malawian/s|Nyasaland
MX|Mexico City?|Mexican/s
MY|Kuala Lumpur,Putrajaya|Malaysian/s,Malayan/s|Malaya
MZ|Maputo,Lourenço Marques?|Mozambican/s
NA|Windhoek|Namibian/s|South West Africa,South-West Africa
NE?|Niamey|Nigerien/s
NG|Abuja,Lagos?|Nigerian/s|FMG?
NI|Managua|Nicaraguan/s
NL|Hague?,Amsterdam?|Dutch,Dutchman/Dutchmen|Holland?
NO|Oslo?|Norwegian/s
NP|Kathmandu,Katmandu|Nepali/s,Nepalese
NR|Yaren|Nauruan/s
NZ|Wellington?|New Zealander/s,Kiwi/s?|NZ,Aotearoa
OM|Muscat|Omani/s|Muscat and Oman
PA|Panama City?|Panamanian/s
PE|Lima?|Peruvian/s
PG|Port Moresby|Papua New Guinean/s|PNG?
PH|Manila|Philippine,Filipino/s|Philippine Republic,GOP?
PK|Islamabad,Rawalpindi?,Karachi?|Pakistani/s,Pak/s?|West Pakistan,GOP?
PL|Warsaw|Polish/Poles
PR?|San Juan?|Puerto Rican/s
PS=Palestine|Ramallah|Palestinian/s|Palestinian Authority,Palestinian National Authority,Palestinian Territories,State of Palestine,Occupied Palestinian Territory
PT|Lisbon?|Portuguese
PW|Ngerulmud|Palauan/s
PY|Asunción|Paraguayan/s
QA|Doha?|Qatari/s
RO|Bucharest|Romanian/s,Rumanian/s|Rumania
RS|Belgrade|Serbian/s,Serb/s
RU|Moscow,@Kremlin|Russian/s|Russian Federation
RW|Kigali|Rwandan/s
SA|Riyadh,Jidda,Jeddah?|Saudi/s,Saudi Arabian/s|KSA,SAG?
SB|Honiara|Solomon Islander/s
SC|Victoria?|Seychellois
SD|Khartoum|Sudanese|Anglo-Egyptian Sudan
SE|Stockholm?|Swedish/Swedes
SG||Singaporean/s
SI|Ljubljana|Slovenian/s,Slovene/s
SK|Bratislava|Slovak/s,Slovakian/s|Slovak Republic
SL|Freetown|Sierra Leonean/s
SM|San Marino|Sammarinese
SN|Dakar?|Senegalese
SO|Mogadishu,Mogadiscio|Somali/s
SR|Paramaribo|Surinamese|Dutch Guiana,Surinam
SS|Juba|South Sudanese
ST=São Tomé and Príncipe|São Tomé|São Toméan/s,Santomean/s|Sao Tome
SV|San Salvador?|Salvadoran/s,Salvadorean/s
SY|Damascus|Syrian/s|Syrian Arab Republic,SARG
SZ=Eswatini|Mbabane|Swazi/s|Swaziland
TD?|N'Djamena,Ndjamena,Fort Lamy|Chadian/s
TG|Lomé|Togolese|Togoland
TH|Bangkok|Thai/s|Siam,RTG
TJ|Dushanbe|Tajik/s,Tajikistani/s
TL=Timor-Leste|Dili|Timorese,East Timorese|East Timor,Portuguese Timor
TM|Ashgabat,Ashkhabad|Turkmen,Turkmenistani/s
TN|Tunis|Tunisian/s
TO|Nuku'alofa|Tongan/s
TR?=Turkey|Ankara|Turkish/Turks|Türkiye,Turkish Republic,GOT?
TT=Trinidad and Tobago|Port of Spain|Trinidadian/s,Tobagonian/s|Trinidad
TV|Funafuti|Tuvaluan/s|Ellice Islands
TW|Taipei|Taiwanese,Nationalist Chinese|Republic of China,ROC,GRC?,Nationalist China,Chinese Nationalist/s,Chinat/s,ChiNat/s,Formosa,Government of the Republic of China,Chinese Taipei
TZ|Dodoma,Dar es Salaam|Tanzanian/s|Tanganyika,Zanzibar?
UA|Kyiv,Kiev|Ukrainian/s|Ukrainian SSR
UG|Kampala,Entebbe?|Ugandan/s
US|Washington?|American/s|US,USA,United States of America,America,USG,United States Government
UY|Montevideo|Uruguayan/s
UZ|Tashkent|Uzbek/s,Uzbekistani/s
VA=Holy See||Papal?|Vatican,Vatican City
VC=Saint Vincent and the Grenadines|Kingstown|Vincentian/s|St. Vincent and the Grenadines,St Vincent and the Grenadines,Saint Vincent?,St. Vincent?
VE|Caracas|Venezuelan/s
VN|Hanoi|Vietnamese,Viet-Namese|Viet Nam,Viet-Nam,Socialist Republic of Vietnam,SRV
VU|Port Vila|Ni-Vanuatu|New Hebrides
WS|Apia|Samoan/s|Western Samoa
XK|Pristina|Kosovar/s,Kosovan/s|Kosova
YE|Sana'a,Sanaa|Yemeni/s|YAR,North Yemen,Yemen Arab Republic
ZA|Pretoria|South African/s|RSA?,SAG?,Union of South Africa
ZM|Lusaka|Zambian/s|Northern Rhodesia
ZW|Harare,Salisbury?|Zimbabwean/s,Rhodesian/s|Rhodesia,Southern Rhodesia
BIAFRA=Biafra|Enugu?|Biafran/s
CSK>CZ=Czechoslovakia|Prague|Czechoslovak/s,Czechoslovakian/s,Czech/s|CSSR
DDR>DE=East Germany|East Berlin,Pankow|East German/s|GDR,German Democratic Republic
FRG>DE=West Germany|Bonn|West German/s,German/s|Federal Republic of Germany,FRG,Federal Republic?
KATANGA=Katanga|Elisabethville|Katangan/s,Katangese
PDRY>YE=South Yemen|Aden?|South Yemeni/s|PDRY,People's Democratic Republic of Yemen,South Arabia
SOMALILAND=Somaliland|Hargeisa|Somalilander/s
SU>RU=Soviet Union|Moscow,@Kremlin|Soviet/s,Russian/s|USSR,Union of Soviet Socialist Republics,Sov/s?,Soviet Russia
TRNC=Northern Cyprus||Turkish Cypriot/s|TRNC
VDR>VN=North Vietnam|Hanoi|North Vietnamese,North Viet-Namese|North Viet-Nam,North Viet Nam,DRV,Democratic Republic of Vietnam,Democratic Republic of Viet-Nam,NVN
VNS>VN=South Vietnam|Saigon|South Vietnamese,South Viet-Namese|South Viet-Nam,South Viet Nam,Republic of Vietnam,Republic of Viet-Nam,GVN,RVN,SVN
YUG>RS=Yugoslavia|Belgrade|Yugoslav/s,Yugoslavian/s|SFRY,Jugoslavia
`
