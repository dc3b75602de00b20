/**
 * Places, treaties, wars, newspapers, institutes and sayings whose names hold the name of an actor and do not mean it:
 * "South China Sea" is not China, and "Paris Agreement" is not France.
 */
export const placeNames: readonly string[] = `
South China Sea; East China Sea; Sea of Japan; Korean Peninsula; Korea Strait; Taiwan Strait; Taiwan Straits
Straits of Taiwan; Formosa Strait; Formosa Straits; Gulf of Mexico; Gulf of America; Gulf of Oman
Gulf of Finland; Gulf of Thailand; Gulf of Siam; Gulf of Guinea; Gulf of Panama; Indian Ocean
Indian subcontinent; Irish Sea; Norwegian Sea; Philippine Sea; Mozambique Channel; Denmark Strait
Panama Canal; Panama Canal Zone; Niger Delta; Niger River; Niger Basin; Congo Basin; Congo River; Lake Chad
Lake Chad Basin; Lake Malawi; Jordan River; River Jordan; Jordan Valley; Syrian Desert; Libyan Desert
Isthmus of Panama; Latin America; Latin American; Latin Americans; North America; North American
Central America; Central American; South America; South American; Inter-American; New Mexico; New England
British Columbia; British Virgin Islands; British Indian Ocean Territory; British Isles; American Samoa
U.S. Virgin Islands; French Guiana; French Polynesia; French Riviera; French Quarter; Inner Mongolia
South Australia; Western Australia; South Australian; Western Australian; Australian Capital Territory
New Ireland; West Berlin; Georgia Tech; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC
Washington State; Washington state; State of Washington; George Washington; University of Washington
Washington University; Mount Washington; Paris, Texas; London, Ontario; Athens, Georgia; Atlanta, Georgia
Savannah, Georgia; Rome, Georgia; Moscow, Idaho; Lima, Ohio; Dublin, Ohio; Cairo, Illinois; Peru, Indiana
Lebanon, New Hampshire; Panama City, Florida; Michael Jordan; Washington Post; Washington Times
Washington Quarterly; Washington Examiner; Washington Consensus; Washington Treaty; Moscow Times
Jerusalem Post; Times of Israel; Times of India; Japan Times; Korea Times; Korea Herald
Korea JoongAng Daily; Korea Economic Institute; South China Morning Post; China Daily; China Quarterly
Irish Times; London Review of Books; Irish Independent; British Medical Journal
New England Journal of Medicine; American Economic Review; American Journal; British Journal
The American Prospect; The American Conservative; British Broadcasting Corporation; Russia Today
Radio Moscow; Radio Peking; Radio Hanoi; Council on Foreign Relations; Chatham House
Royal Institute of International Affairs; RAND Corporation; Atlantic Council; American Enterprise Institute
Center for American Progress; New America; United States Institute of Peace; U.S. Institute of Peace
Institute for Fiscal Studies; Stockholm International Peace Research Institute
International Institute for Strategic Studies; London School of Economics; Oxford University
University of London; University College London; American University; American Medical Association
American Hospital Association; American Bar Association; American Civil Liberties Union; American Airlines
British Airways; Air France; Air India; Air Canada; Japan Airlines; Korean Air; Singapore Airlines
British Gas; British Petroleum; British Telecom; British Library; British Council; British Museum
Bank of America; Bank of China; China Mobile; China Telecom; US Steel; U.S. Steel; Tokyo Electric Power
Tokyo Electric; Church of England; Korean War; Vietnam War; Viet-Nam War; Iraq War; Afghan War
Afghanistan War; Iran-Iraq War; Iran–Iraq War; Spanish-American War; Russo-Japanese War; Greek Civil War
Chinese Civil War; Spanish Civil War; American Civil War; American Revolution; French Revolution
Russian Revolution; Cuban Missile Crisis; Cuban missile crisis; Iran-Contra; Iran hostage crisis
Berlin Wall; Berlin Airlift; Berlin Blockade; Berlin crisis; Spanish flu; Irish potato famine; Prague Spring
Stockholm syndrome; Havana syndrome; Treaty of Rome; Rome Treaty; Rome Statute; Treaty of Paris
Treaty of Lisbon; Lisbon Treaty; Paris Agreement; Paris Accord; Paris Accords; Paris Peace Accords
Paris Peace Talks; Paris talks; Paris Principles; Paris Declaration; Vienna Convention; Vienna Conventions
Vienna Document; Hague Convention; Hague Conventions; The Hague; Ottawa Treaty; Ottawa Convention
Copenhagen Accord; Copenhagen criteria; Dublin Regulation; Berne Convention; Bern Convention
Stockholm Convention; Budapest Memorandum; Budapest Convention; Helsinki Accords; Helsinki Final Act
Helsinki summit; Helsinki Summit; Minsk agreements; Minsk Agreements; Minsk II; Minsk Protocol; Oslo Accords
Oslo process; Algiers Accords; Warsaw Convention; Maputo Protocol; Manila Pact; Manila Declaration
Baghdad Declaration; Doha Agreement; Doha Round; Doha Declaration; Uruguay Round; Tokyo Round
Singapore summit; Singapore Summit; Singapore Declaration; Singapore Joint Statement; Hanoi summit
Hanoi Summit; Pyongyang Declaration; Addis Ababa Action Agenda; Moscow Conference; Moscow Treaty
Taiwan Relations Act; Cuban Adjustment Act; Americans with Disabilities Act; Buy American; Buy American Act
Buy America; America First; America COMPETES Act; American Rescue Plan; American Rescue Plan Act
American Recovery and Reinvestment Act; Help America Vote Act; Build America; American Dream
African American; African Americans; African-American; African-Americans; Asian American; Asian Americans
Mexican American; Mexican Americans; American Indian; American Indians; Indian Country; Indian tribes
Indian reservation; Bureau of Indian Affairs; Indian Health Service; Young Turks; American English; British English
French fries; French press; Turkish bath; Swiss cheese; Swiss Re; Dutch auction; Dutch disease
Dutch courage; Chinese wall; Chinese walls; Russian roulette; Greek yogurt; Brazil nuts; Indian summer
Mexican standoff; Chinese New Year; Panama Papers; Paris Climate Agreement; Paris climate agreement
US dollar; US dollars; U.S. dollar; U.S. dollars; US$; Canadian dollar; Canadian dollars; Australian dollar
Australian dollars; Hong Kong dollars; Swiss franc; Swiss francs; French francs; Japanese yen; Chinese yuan
Russian ruble; Russian rubles; Indian rupee; Indian rupees; British pound; British pounds; Turkish lira
U.S. Code; US Code; State of the Union; state of the art; House of Cards; solid state; state of affairs
state of emergency; welfare state; nation state; nation-state; head of state; heads of state; state aid
State aid; union member; European Economic Area; trade union act; public health; public transport
public policy; public sector; public interest; public opinion; public service; public services
public procurement; public consultation; user interface; customer service; company law; business as usual
business day; business days; business model; business case; bank account; bank accounts; bank holiday
child benefit; court order; industry standard
`
  .split(/[;\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '')
