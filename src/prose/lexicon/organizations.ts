import { type NamedActor, namedBodies } from './named-actor.ts'

/** Organizations of states, and movements and armed groups that negotiate or fight like one. */
export const organizations = (): NamedActor[] => namedBodies(table, 'organization')

// "#": whom the rows below belong to; name | other names
const table = `
#
United Nations|UN,UNO
European Union|EU,@Brussels?,European/s?,European Community?,European Communities,European Economic Community,EEC?,Common Market?,Member States?
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance,Alliance?,North Atlantic Council,NAC?,SHAPE?
SEATO|Southeast Asia Treaty Organization,South-East Asia Treaty Organization
CENTO|Central Treaty Organization,Baghdad Pact
ANZUS|
ASEAN|Association of Southeast Asian Nations,ASEAN Regional Forum
African Union|AU?,African Union Commission
Organization of African Unity|OAU,Organisation of African Unity
Organization of American States|OAS
Arab League|League of Arab States
Gulf Cooperation Council|GCC
G7|G-7,Group of Seven
G8|G-8,Group of Eight
G20|G-20,Group of 20,Group of Twenty
G77|G-77,Group of 77
BRICS|BRICs
OPEC|Organization of the Petroleum Exporting Countries,OPEC+
International Monetary Fund|IMF
World Bank|IBRD,World Bank Group,International Bank for Reconstruction and Development,International Development Association
International Finance Corporation|IFC?
Asian Development Bank|ADB
African Development Bank|AfDB
Inter-American Development Bank|IDB?,IADB
Asian Infrastructure Investment Bank|AIIB
European Investment Bank|EIB
World Trade Organization|WTO,World Trade Organisation
GATT|General Agreement on Tariffs and Trade
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development,OEEC
International Energy Agency|IEA
OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,CSCE
Council of Europe|
European Court of Human Rights|ECtHR,ECHR?
International Criminal Court|ICC
ICRC|International Committee of the Red Cross,Red Cross,Red Crescent,IFRC
Interpol|INTERPOL
ECOWAS|Economic Community of West African States
SADC|Southern African Development Community
East African Community|EAC
IGAD|Intergovernmental Authority on Development
Mercosur|MERCOSUR
CARICOM|Caribbean Community
Pacific Islands Forum|
APEC|Asia-Pacific Economic Cooperation
RCEP|Regional Comprehensive Economic Partnership
COMECON|Comecon,CMEA,CEMA?
Warsaw Pact|Warsaw Treaty Organization,Warsaw Pact countries
Commonwealth of Independent States|CIS?
Collective Security Treaty Organization|CSTO
Eurasian Economic Union|EAEU
Shanghai Cooperation Organization|SCO?,Shanghai Cooperation Organisation
Open Government Partnership|OGP
Quad|Quadrilateral Security Dialogue
AUKUS|
Five Eyes|
Commonwealth?|Commonwealth of Nations,British Commonwealth
Non-Aligned Movement|NAM?,nonaligned countries?,non-aligned countries?
Nuclear Suppliers Group|NSG?
Financial Action Task Force|FATF
Paris Club|
Bank for International Settlements|BIS?
Basel Committee|Basel Committee on Banking Supervision
Financial Stability Board|FSB?
ISO?|International Organization for Standardization,International Organisation for Standardisation
Gavi|GAVI,Vaccine Alliance
Global Fund|
Green Climate Fund|GCF?
Amnesty International|
Human Rights Watch|
Doctors Without Borders|Médecins Sans Frontières,MSF
Oxfam|
Greenpeace|
Al Qaeda|Al-Qaeda,al-Qaeda,al-Qaida,Al Qaida,al Qaeda
Islamic State|ISIS,ISIL,Daesh,IS?
Taliban|Taleban
Hamas|HAMAS
Hezbollah|Hizballah,Hizbullah
Houthis|Houthi,Ansar Allah
Palestine Liberation Organization|PLO,Fatah
Muslim Brotherhood|
Viet Cong|Vietcong,VC?
National Liberation Front|NLF?,FLN?
Viet Minh|Vietminh
Pathet Lao|PL?,Neo Lao Hak Sat
Khmer Rouge|
Kuomintang|KMT
African National Congress|ANC
FARC|Revolutionary Armed Forces of Colombia
Irish Republican Army|IRA?,Provisional IRA
PKK|Kurdistan Workers' Party
Wagner Group|Wagner?
Sandinistas|Sandinista,FSLN
# UN
UN Security Council|United Nations Security Council,UNSC,Security Council,P5,UNSCR?
UN General Assembly|United Nations General Assembly,UNGA,General Assembly?
UN Secretary-General|United Nations Secretary-General,UN Secretary General,UNSYG
ECOSOC|Economic and Social Council
United Nations Command|UN Command,UNC?
UNCURK|
UN Human Rights Council|Human Rights Council,UNHRC
OHCHR|High Commissioner for Human Rights
IAEA|International Atomic Energy Agency
World Health Organization|WHO,World Health Organisation
UNHCR|UN Refugee Agency,High Commissioner for Refugees
World Food Programme|WFP,World Food Program
UNDP|United Nations Development Programme,UN Development Programme,UN Development Program
UNESCO|
UNICEF|UN Children's Fund
UNEP|United Nations Environment Programme,UN Environment Programme
UNFPA|
UNODC|
UNCTAD|
UNOCHA|OCHA
UNRWA|
UNIFIL|
UN Women|
UNAIDS|
International Labour Organization|ILO,International Labor Organization,International Labour Organisation
Food and Agriculture Organization|FAO
IFAD|International Fund for Agricultural Development
International Organization for Migration|IOM
CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization
OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons
International Court of Justice|ICJ,World Court
ITU|International Telecommunication Union
ICAO|International Civil Aviation Organization
International Maritime Organization|IMO?
WIPO|World Intellectual Property Organization
IPCC|Intergovernmental Panel on Climate Change
UNFCCC|
World Meteorological Organization|WMO
`
