import { type NamedActor, namedGroups } from './named-actor.ts'

/** Groups that policy gives to, takes from or asks something of, by their common nouns. */
export const groups = (): NamedActor[] => namedGroups(table)

/**
 * Last words of the names of bodies outside government that no table holds ("Tenants Association", "port operators");
 * written with capitals, each makes the words before it a name.
 */
export const genericActorHeads: readonly string[] =
  `association,associations,union,unions,federation,confederation,alliance,coalition,society,foundation,institute,
  university,college,school,hospital,church,party,movement,front,forces,league,network,partnership,company,
  corporation,consortium,cooperative,co-operative,group,groups,industry,sector,bank,fund,chamber of commerce,club,
  community,communities,operators,providers,owners,producers,manufacturers,suppliers,workers,advocates,campaigners,
  representatives,leaders,members,organisation,organization,organisations,organizations,government,governments,
  regime,leadership,military,administration,officials,firms,companies,businesses,agencies,authorities,associates`
    .split(',')
    .map((head) => head.trim())

// canonical noun/plural, then its other nouns; a "?" where the noun is more often a topic than a party
const table = `
tenant/s,renter/s,private renter/s,social tenant/s,council tenant/s,leaseholder/s,lessee/s?
landlord/s,private landlord/s,letting agent/s,property owner/s,social landlord/s,housing association/s,lessor/s?
homeowner/s,home owner/s,home-owner/s,owner-occupier/s,mortgage holder/s
homebuyer/s,home buyer/s,first-time buyer/s
homeless people,people experiencing homelessness,rough sleeper/s,unhoused people
housing developer/s,developer/s?,property developer/s,housebuilder/s,homebuilder/s,home builder/s
builder/s?,construction firm/s,construction company/ies,construction industry
household/s?
low-income household/s,low-income family/ies,poor household/s,poorer household/s,low-income people,low-income resident/s,low earner/s,vulnerable household/s
resident/s?,local people,local resident/s,neighbour/s?,neighbor/s?
community/ies?,local community/ies,affected community/ies,rural community/ies,frontline community/ies,communities of color
citizen/s?,voter/s?,electorate?
public?,general public,members of the public
taxpayer/s,ratepayer/s
consumer/s,customer/s?,bill payer/s,billpayer/s
user/s?,service user/s,end user/s?
patient/s
carer/s,caregiver/s,unpaid carer/s,family carer/s
nurse/s,nursing staff,midwife/midwives
doctor/s,physician/s,clinician/s,GP/s,general practitioner/s,consultant/s?
pharmacist/s,pharmacy/ies?
hospital/s?,NHS trust/s,NHS Trust/s,hospital trust/s
healthcare provider/s,health care provider/s,care provider/s,care home/s,nursing home/s
health worker/s,healthcare worker/s,health care worker/s,health professional/s,care worker/s,medical staff
pharmaceutical company/ies,pharmaceutical industry,drug company/ies,drugmaker/s,drug manufacturer/s,pharma
insurer/s,insurance company/ies,health plan/s?
teacher/s,school leader/s,headteacher/s,head teacher/s,educator/s,teaching unions
school/s?,school district/s,academy trust/s
university/ies,college/s?,higher education institution/s
student/s,pupil/s,learner/s
parent/s
child/children?
young person/young people,young adult/s,youth?,teenager/s
older person/older people,older adult/s,pensioner/s,retiree/s,senior citizen/s,seniors?
disabled person/disabled people,people with disabilities,persons with disabilities,disability organisation/s
woman/women?
worker/s,employee/s,labour force?,gig worker/s,staff?,workforce?
public sector worker/s,civil servant/s,public servant/s,federal employee/s
trade union/s,labor union/s,labour union/s,union/s?,organized labor,organised labour
employer/s
jobseeker/s,job seeker/s,unemployed people,benefit claimant/s,claimant/s?,benefit recipient/s
migrant/s,immigrant/s,migrant worker/s,undocumented immigrant/s
refugee/s,asylum seeker/s,asylum-seeker/s,displaced people,displaced person/displaced persons
indigenous people/indigenous peoples,indigenous community/ies,First Nation/s,tribal government/s,tribe/s?,tribal nation/s,Native American/s,Alaska Native/s,Māori,Aboriginal people,Traditional Owner/s
ethnic minority/ies,minority ethnic people
veteran/s,service member/s?,armed forces personnel
prisoner/s,inmate/s,incarcerated people,offender/s?
victim/s,survivor/s?
whistleblower/s,whistle-blower/s
police force/s,police officer/s,law enforcement agency/ies,law enforcement
firefighter/s,first responder/s,emergency services
farmer/s,grower/s,rancher/s,agricultural producer/s,smallholder/s,farming community/ies,farm sector,farmers' cooperative/s,agricultural cooperative/s
farmworker/s,farm worker/s,agricultural worker/s
fisher/s,fisherman/fishermen,fishing community/ies,fishing industry,fishing fleet/s?
landowner/s,land owner/s,forest owner/s
small business/es,small firm/s,SME/s,small and medium-sized enterprise/s,small enterprise/s,sole trader/s,small and medium enterprise/s
business/es?,firm/s?,company/ies?,corporation/s?,industry?,private sector,business community,business group/s
start-up/s,startup/s,entrepreneur/s
manufacturer/s,producer/s?
automaker/s,carmaker/s,car maker/s,vehicle manufacturer/s,auto industry
retailer/s,shopkeeper/s,supermarket/s
restaurant/s?,hospitality sector
exporter/s
importer/s
supplier/s,vendor/s,contractor/s,defense contractor/s,defence contractor/s,subcontractor/s
utility/ies?,electric utility/ies,utility company/ies,water company/ies
energy company/ies,energy supplier/s,power company/ies,generator/s?,electricity supplier/s
network operator/s,grid operator/s,transmission operator/s,distribution network operator/s,system operator/s
oil company/ies,oil and gas company/ies,fossil fuel company/ies,oil industry,fossil fuel industry
mining company/ies,miner/s?,mine operator/s
polluter/s,emitter/s
bank/s?,commercial bank/s,financial institution/s,lender/s,creditor/s
borrower/s,debtor/s?
investor/s,shareholder/s,bondholder/s,pension fund/s,asset manager/s
donor/s,aid agency/ies,humanitarian organization/s,humanitarian organisation/s,humanitarian agency/ies,aid worker/s
non-governmental organization/s,NGO/s,non-governmental organisation/s,nongovernmental organization/s
civil society,civil society organization/s,civil society organisation/s,CSO/s
charity/ies,nonprofit/s,non-profit/s,voluntary sector,voluntary organisation/s,third sector,nonprofit organization/s
advocacy group/s,consumer group/s,environmental group/s,campaign group/s,advocate/s?,campaigner/s,activist/s
tenants' union/s,tenant organization/s,tenants' organisation/s,tenant association/s
religious group/s?,faith group/s,church/es?
journalist/s,reporter/s,news organisation/s,news organization/s
publisher/s?,news publisher/s
broadcaster/s
platform/s?,online platform/s,tech company/ies,technology company/ies,tech firm/s,technology firm/s,tech industry,Big Tech
social media company/ies,social media platform/s,social media firm/s
internet service provider/s,ISP/s,broadband provider/s,telecoms company/ies,telecom operator/s,mobile operator/s,telecoms operator/s,telecom company/ies
cloud provider/s,hyperscaler/s,cloud service provider/s
data broker/s
data centre operator/s,data center operator/s
AI developer/s,AI lab/s,AI company/ies,model developer/s,frontier lab/s,frontier developer/s,AI firm/s
deployer/s,AI deployer/s
researcher/s?,scientist/s?,academic/s?,research institution/s,scientific community
airline/s,carrier/s?
airport/s?,airport operator/s
shipper/s,shipping company/ies,shipping line/s,freight operator/s,haulier/s,trucking company/ies,trucker/s
port operator/s,port authority/ies
commuter/s,passenger/s,bus user/s,rider/s?,transit rider/s
bus operator/s,rail operator/s,train operator/s,train operating company/ies,transit agency/ies
driver/s?,motorist/s,car owner/s,ride-hailing driver/s
taxi driver/s,cab driver/s,ride-hailing company/ies
cyclist/s,pedestrian/s
local authority/ies,council/s?,local council/s,local government/s,municipality/ies,city government/s,city council/s,county council/s,borough council/s,local governments
state/s?,state government/s,provincial government/s,province/s?,governor/s?,devolved administration/s,devolved government/s
regulator/s,supervisor/s?
enforcement agency/ies?,inspector/s?
judge/s?,court/s?
legislator/s,lawmaker/s,member of Congress/members of Congress,MP/s,parliamentarian/s
smuggler/s,trafficker/s,organized crime,organised crime,criminal group/s
insurgent/s,rebel/s,rebel group/s,armed group/s,militia/s
opposition party/ies,opposition?
smoker/s
gambler/s,gambling industry,betting operator/s,gambling operator/s
tobacco company/ies,tobacco industry
food industry,food manufacturer/s,food company/ies
tourism industry,tourism operator/s,tourism sector,tourist/s?
hotel/s?,short-term rental host/s,short-term rental platform/s
water user/s,irrigator/s
artist/s?,creator/s?,rights holder/s,rightsholder/s,creative industries
applicant/s?,beneficiary/ies?,recipient/s?
future generations
developing country/ies,LDC/s,less developed country/ies,least developed country/ies,underdeveloped country/ies,Global South,Third World?
allied governments,ally/ies?,European allies,Western allies,NATO allies
Arab state/s,Arab country/ies,Arab government/s,Arab/s?,Gulf states,Gulf States
African state/s,African country/ies,African government/s,Black African/s?
Western European/s,European governments,Western Europe?
Communist country/ies,Soviet bloc,Communist bloc,Sino-Soviet bloc,Eastern bloc,Communist/s?
Kurd/s
Uyghurs,Uighurs
Rohingya
`
