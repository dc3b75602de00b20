import { type NamedActor, namedBodies } from './named-actor.ts'

/** Institutions of governments and of the European Union, under the state whose they are. */
export const institutions = (): NamedActor[] => namedBodies(table, 'institution')

/** Last or first words of the names of public bodies that no table holds: "Ministry of Health", "water regulator". */
export const institutionHeads: readonly string[] =
  `ministry,ministries,department,departments,secretariat,agency,agencies,commission,commissioner,commissioners,
  council,councils,committee,authority,authorities,office,bureau,board,service,inspectorate,regulator,regulators,
  ombudsman,ombudsperson,court,tribunal,parliament,assembly,legislature,senate,cabinet,police,constabulary,treasury,
  directorate,administration,administrator,tsar,task force,working group,taskforce,registrar,auditor,minister,
  ministers,secretary,attorney general,governor,mayor,embassy,consulate,mission,legation,delegation,armed forces,
  navy,army,air force,coast guard,border guard,customs,central bank,reserve bank,municipality,municipalities,county,
  counties,district,township,borough,city council,school board,trust,institute`
    .split(',')
    .map((head) => head.trim())

// "#": whose the rows below are; name | other names, "@" seat
const table = `
# US
Department of State|State Department,State?,DOS?,@Foggy Bottom,Secretary of State?,INR?
Department of Defense|Defense Department,DoD,DOD,Defense?,@Pentagon,Secretary of Defense,SecDef,OSD
Department of the Treasury|Treasury Department,U.S. Treasury,US Treasury,Treasury?
Department of Justice|Justice Department,DOJ,DoJ,Justice?,Attorney General?
Department of Commerce|Commerce Department,Commerce?
Department of Labor|Labor Department,DOL?
Department of Agriculture|Agriculture Department,USDA,Agriculture?
Department of the Interior|Interior Department,DOI?,Interior?
Department of Energy|Energy Department,DOE?
Department of Transportation|Transportation Department,DOT?,USDOT
Department of Education|Education Department?
Department of Homeland Security|Homeland Security?,DHS
Department of Veterans Affairs|VA?,Veterans Affairs,Veterans Administration
Department of Housing and Urban Development|HUD
Department of Health and Human Services|HHS
Department of Health, Education, and Welfare|HEW,Health Education and Welfare
Central Intelligence Agency|CIA,@Langley?
National Security Council|NSC?,NSC Staff,National Security Council Staff,National Security Advisor?
National Security Agency|NSA?
Federal Bureau of Investigation|FBI
Director of National Intelligence|DNI,ODNI
Joint Chiefs of Staff|JCS,Joint Chiefs,Joint Staff
Indo-Pacific Command|INDOPACOM,CINCPAC,Pacific Command,PACOM
Central Command|CENTCOM
U.S. Forces Korea|USFK,United States Forces Korea
Agency for International Development|AID?,USAID,U.S.A.I.D.,ICA?,International Cooperation Administration
United States Information Agency|USIA,USIS
Arms Control and Disarmament Agency|ACDA
Peace Corps|
Export-Import Bank|Eximbank,EXIM,Ex-Im Bank
International Development Finance Corporation|DFC?
White House|Executive Branch?,Administration?,White House Staff,Oval Office,Executive Office of the President,EOP?
Congress|Capitol Hill,U.S. Congress,US Congress,United States Congress,Hill?
Senate?|U.S. Senate,US Senate,United States Senate,Senate Foreign Relations Committee
House of Representatives?|U.S. House of Representatives,House?,House Foreign Affairs Committee,Ways and Means Committee
Supreme Court?|U.S. Supreme Court,US Supreme Court,SCOTUS
U.S. Trade Representative|USTR,United States Trade Representative,Office of the United States Trade Representative
Office of Management and Budget|OMB,Bureau of the Budget,BOB?
Council of Economic Advisers|CEA?
National Economic Council|NEC?
Office of Science and Technology Policy|OSTP
Government Accountability Office|GAO,General Accounting Office
Congressional Budget Office|CBO
Congressional Research Service|CRS?
Federal Reserve|Federal Reserve Board,Fed?,Federal Reserve System
Securities and Exchange Commission|SEC?
Federal Trade Commission|FTC
Federal Communications Commission|FCC
Federal Energy Regulatory Commission|FERC
Nuclear Regulatory Commission|NRC?
Atomic Energy Commission|AEC
Consumer Financial Protection Bureau|CFPB
Consumer Product Safety Commission|CPSC
Federal Deposit Insurance Corporation|FDIC
Office of the Comptroller of the Currency|OCC?
Commodity Futures Trading Commission|CFTC
Internal Revenue Service|IRS
Social Security Administration|SSA?
Environmental Protection Agency|EPA
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC,Centers for Disease Control
Centers for Medicare & Medicaid Services|CMS?,Centers for Medicare and Medicaid Services
National Institutes of Health|NIH
National Science Foundation|NSF
Federal Emergency Management Agency|FEMA
Customs and Border Protection|CBP
Immigration and Customs Enforcement|ICE?
Transportation Security Administration|TSA
Cybersecurity and Infrastructure Security Agency|CISA
Coast Guard|U.S. Coast Guard,US Coast Guard
Federal Aviation Administration|FAA
National Highway Traffic Safety Administration|NHTSA
Federal Highway Administration|FHWA
Federal Transit Administration|FTA?
Occupational Safety and Health Administration|OSHA
National Labor Relations Board|NLRB
Equal Employment Opportunity Commission|EEOC
Office of Personnel Management|OPM
General Services Administration|GSA
Small Business Administration|SBA
National Institute of Standards and Technology|NIST
National Oceanic and Atmospheric Administration|NOAA
Bureau of Industry and Security|BIS?
Office of Foreign Assets Control|OFAC
Bureau of Land Management|BLM?
Forest Service|U.S. Forest Service
Fish and Wildlife Service|FWS
Army Corps of Engineers|USACE,Corps of Engineers
Census Bureau|Bureau of the Census
Bureau of Labor Statistics|BLS
Patent and Trademark Office|USPTO
Copyright Office|
Library of Congress|
NASA|National Aeronautics and Space Administration
Tennessee Valley Authority|TVA
U.S. Digital Service|US Digital Service,United States Digital Service,USDS
18F|
Postal Service|U.S. Postal Service,USPS
National Guard|
U.S. Army|US Army
U.S. Navy|US Navy
U.S. Air Force|US Air Force,USAF
Marine Corps|Marines?
Voice of America|VOA
USOM|United States Operations Mission
Radio Free Europe|RFE?,RFE/RL,Radio Liberty
Democratic Party?|Democrats?
Republican Party?|GOP?,Republicans?
# GB
HM Treasury|HMT,Treasury?,Exchequer
Home Office|Home Secretary
Foreign Office?|FCDO,FCO,Foreign and Commonwealth Office,Foreign Secretary?
Cabinet Office|
Ministry of Defence?|MoD?,MOD?
Ministry of Justice?|MoJ?,MOJ?
Ministry of Housing, Communities and Local Government|MHCLG,DLUHC
Department for Education|DfE
Department for Work and Pensions|DWP
Department of Health and Social Care|DHSC
Department for Environment, Food and Rural Affairs|Defra,DEFRA
Department for Transport|DfT
Department for Business and Trade|DBT?
Department for Energy Security and Net Zero|DESNZ,BEIS
Department for Science, Innovation and Technology|DSIT
Department for Culture, Media and Sport|DCMS
Department for International Development|DFID
HM Revenue & Customs|HMRC,HM Revenue and Customs
HM Courts and Tribunals Service|HMCTS
Government Digital Service|GDS?
Central Digital and Data Office|CDDO
National Health Service|NHS,NHS England
Integrated care boards|ICBs,Integrated Care Boards
NICE?|National Institute for Health and Care Excellence
MHRA|Medicines and Healthcare products Regulatory Agency
Care Quality Commission|CQC
UK Health Security Agency|UKHSA,Public Health England
Ofcom|Office of Communications
Ofgem|
Ofsted|
Ofwat|
Ofqual|
Office for Students|OfS
Office for National Statistics|ONS
Office for Budget Responsibility|OBR
National Audit Office|NAO
Public Accounts Committee|
Competition and Markets Authority|CMA?
Financial Conduct Authority|FCA
Prudential Regulation Authority|PRA?
Bank of England|
Information Commissioner's Office|ICO?,Information Commissioner?
Health and Safety Executive|HSE
Equality and Human Rights Commission|EHRC
Environment Agency|
Natural England|
National Crime Agency|NCA?
Crown Prosecution Service|CPS?
Metropolitan Police|Met Police
Housing Ombudsman|
Regulator of Social Housing|
Homes England|
Network Rail|
National Highways|Highways England
Transport for London|TfL
Greater London Authority|GLA?,Mayor of London
Local Government Association|LGA?
House of Commons?|Commons?
House of Lords|Lords?
UK Parliament|British Parliament,@Westminster?
Scottish Government|Scottish Parliament,@Holyrood,Scotland?,Scottish?,Scottish Ministers
Welsh Government|Senedd,Wales?,Welsh?,Welsh Ministers
Northern Ireland Executive|@Stormont,Northern Ireland?,Northern Ireland Assembly
Conservative Party?|Tories,Conservatives?
Labour Party?|Labour?
AI Security Institute|AISI?,AI Safety Institute?
# AU
eSafety Commissioner|eSafety
Australian Competition and Consumer Commission|ACCC
Office of the Australian Information Commissioner|OAIC
Digital Transformation Agency|DTA?
Department of Home Affairs?|Home Affairs?
Department of Foreign Affairs and Trade|DFAT
Australian Prudential Regulation Authority|APRA
Australian Securities and Investments Commission|ASIC
Australian Communications and Media Authority|ACMA
Australian Taxation Office|ATO
Australian National Audit Office|ANAO
Productivity Commission|
Reserve Bank of Australia|RBA
Services Australia|Centrelink
National Disability Insurance Agency|NDIA
Australian Government|Commonwealth Government
# NZ
Te Whatu Ora|Health New Zealand
Waka Kotahi|NZTA
# CA
Global Affairs Canada|
Health Canada|
Treasury Board|TBS?,Treasury Board Secretariat,Treasury Board of Canada Secretariat
Canada Revenue Agency|CRA?
Canadian Radio-television and Telecommunications Commission|CRTC
Privacy Commissioner of Canada|Office of the Privacy Commissioner,Privacy Commissioner?
Shared Services Canada|SSC?
Environment and Climate Change Canada|ECCC
Employment and Social Development Canada|ESDC
Immigration, Refugees and Citizenship Canada|IRCC
Fisheries and Oceans Canada|DFO
Bank of Canada|
Government of Canada|
# EU
European Commission|EC?,Commission?,@Berlaymont
European Council|
Council of the European Union|Council of Ministers?
European Parliament|MEPs,MEP?
European Central Bank|ECB
European Court of Justice|ECJ,CJEU,Court of Justice of the European Union
European Court of Auditors|
European External Action Service|EEAS
European Medicines Agency|EMA?
European Banking Authority|EBA
European Securities and Markets Authority|ESMA
European Data Protection Board|EDPB
European Data Protection Supervisor|EDPS
European Environment Agency|EEA?
European Chemicals Agency|ECHA
European Food Safety Authority|EFSA
ENISA|
Frontex|
Europol|
EU AI Office|European AI Office,AI Office?
data protection authorities|data protection authority,DPAs,DPA?
national competent authorities|national competent authority
# IE
Data Protection Commission|DPC?
Oireachtas|Dáil
Taoiseach|
# FR
CNIL|
French Assembly|National Assembly?,Assemblée Nationale
# DE
Bundestag|
Bundesrat|
Bundesbank|
BaFin|
Bundesnetzagentur|Federal Network Agency
# NL
Rijkswaterstaat|
# JP
National Diet|Diet?,Japanese Diet
Bank of Japan|BOJ
Ministry of International Trade and Industry|MITI,METI
Gaimusho|Japanese Foreign Ministry
Self-Defense Forces|JSDF,SDF?
Liberal Democratic Party|LDP?
# KR
National Intelligence Service|KCIA
Ministry of Unification|Unification Ministry
# KP
Workers' Party of Korea|Korean Workers' Party,WPK
Korean People's Army|KPA
# CN
Communist Party of China|CCP,CPC?,Chinese Communist Party
People's Liberation Army|PLA
National People's Congress|NPC?
People's Bank of China|PBOC
Politburo?|
# RU
Duma|State Duma
Gazprom|
Rosatom|
FSB?|
# SU
KGB|
Red Army|
Supreme Soviet|
CPSU|Communist Party of the Soviet Union
# IN
Lok Sabha|
Reserve Bank of India|RBI
# IL
Knesset|
Israel Defense Forces|IDF?
# IR
Revolutionary Guards|IRGC,Revolutionary Guard,Islamic Revolutionary Guard Corps
Majlis|
# PK
Inter-Services Intelligence|ISI?
# VNS
ARVN|RVNAF
`
