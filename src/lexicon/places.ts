/**
 * Countries, regions, cities and the adjectives made of them: in a name they may stand ("Alder Japan Ltd."), alone they are none.
 */
export const places = (
  "Afghanistan Africa African Alabama Alaska Albania Algeria Amazonia America American Americas Amsterdam Angola Arabia Arabian Argentina Argentine Arizona Arkansas " +
  "Armenia Asia Asian Asia-Pacific Athens Atlanta Atlantic Australia Australian Austria Austrian Azerbaijan Bahamas Bahrain Baltic Bangalore Bangkok Bangladesh Barcelona " +
  "Beijing Belarus Belgian Belgium Berlin Bermuda Bolivia Boston Botswana Brazil Brazilian Britain British Brunei Brussels Bulgaria Calgary California Cambodia Cameroon " +
  "Canada Canadian Caribbean Cayman Chengdu Chennai Chiba Chicago Chile Chilean China Chinese Chongqing Cologne Colombia Colorado Congo Congolese DRC Connecticut Copenhagen Croatia Cuba Cyprus Czech " +
  "Dallas Danish Delaware Delhi Denmark Denver Dubai Dublin Dutch Ecuador Egypt Egyptian England English Estonia Ethiopia Europe European Eurozone Finland Finnish " +
  "Florida France Frankfurt French Fukuoka Fukushima Geneva Georgia German Germany Ghana Greece Greek Guam Guangdong Guangzhou Hague Haifa Hamburg Hangzhou Hanoi Hawaii Helsinki " +
  "Hiroshima Hokkaido Houston Hungarian Hungary Hyderabad Iberia Iceland Idaho Illinois India Indian Indiana Indonesia Indonesian Iowa Iran Iranian Iraq Ireland Irish Israel Israeli " +
  "Istanbul Italian Italy Jakarta Japan Japanese Jersey Jerusalem Jordan Kanagawa Kansas Kansai Kanto Kazakhstan Kentucky Kenya Kobe Kong Korea Korean Kuwait Kyiv Kyoto Kyushu Lanka Laos Latin Latvia " +
  "Lebanon Libya Lisbon Lithuania London Louisiana Luxembourg Macau Macao Madrid Maine Malaysia Malaysian Malta Manila Marshall Maryland Massachusetts Mauritius Melbourne Mexican Mexico Miami Michigan " +
  "Mideast Milan Minnesota Mississippi Missouri Mongolia Montana Montreal Morocco Moscow Mozambique Mumbai Munich Myanmar Nagoya Namibia Nanjing Nebraska Nepal Netherlands Nevada Niigata Nigeria " +
  "Nordic Norway Norwegian Ohio Okinawa Oklahoma Oman Ontario Oregon Osaka Oslo Pacific Pakistan Palestinian Panama Paraguay Paris Pennsylvania Peru Philadelphia Philippine Philippines Poland Polish " +
  "Portland Portugal Portuguese PRC Prague Qatar Quebec Romania Rome Russia Russian Sapporo Saudi Scandinavia Scotland Scottish Seattle Sendai Senegal Seoul Serbia Shanghai Shenzhen Shikoku " +
  "Singapore Slovakia Slovenia Somalia Spain Spanish Stockholm Sudan Sweden Swedish Swiss Switzerland Sydney Syria Taipei Taiwan Taiwanese Tanzania Tennessee Texas Thai Thailand Tianjin " +
  "Tohoku Tokyo Toronto Tunisia Turkey Turkish Türkiye U.S U.S.A US USA U.K UK UAE U.A.E EU EEA EMEA APAC ASEAN BRICS Uganda Ukraine Ukrainian Uruguay Utah Uzbekistan Vancouver Venezuela Vermont Vienna Vietnam Vietnamese " +
  "Virginia Wales Warsaw Washington Wisconsin Wuhan Wyoming Xiamen Yemen Yokohama York Zambia Zealand Zhejiang Zimbabwe Zurich ROC R.O.C"
).split(" ") as readonly string[];

/** Words that belong to the names of places: "New York City", "South Korea", "Hong Kong", "United States". */
export const placeParts = (
  "New North South East West Northern Southern Eastern Western Central Southeast Northeast Southwest Northwest Middle United States Kingdom Republic People People's People’s Hong Sri Great Greater Saint San Los Santa " +
  "Angeles Francisco Jose City Prefecture Province County State Union Bay Sea Ocean Gulf Strait Islands Island Peninsula River Valley Street Avenue Road Ward District Region Mainland Special Administrative World Earth Kingdom Federation"
).split(" ") as readonly string[];
