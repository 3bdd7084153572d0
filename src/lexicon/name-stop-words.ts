/**
 * Capitalised words that make no name. Spelt with a capital, without the final point; compared with and without capitals throughout.
 */

/** Function words, months, references: they stand in no name and end one. */
export const nameBreakers = (
  "A An The This That These Those There Here It Its They Their Them He She His Her We Us Our Ours You Your I My Me If In On At As By To For From With Without Within Under Over Above Below Between Among During " +
  "Of And Or But Nor So Yet Not No None Any All Some Each Every Both Either Neither Such Other Others Another Many Much More Most Several Few Because Since Although Though Even While When Where Whether Which Who Whose " +
  "What How Why However Therefore Thus Moreover Furthermore Further Additionally Accordingly Consequently Also Again Already Once Until Unless Upon Before After Through Throughout Per Than Then Despite Notwithstanding " +
  "Due Given Based Related According Pursuant Subject Including Excluding Regarding Concerning Generally Currently Recently Historically Typically Finally Should Could May " +
  "Might Will Would Can Must Shall Is Are Was Were Be Been Being Has Have Had Do Does Did Please See Yes Approximately About Around Nearly Almost Overall Indeed Rather Instead Otherwise Like Unlike Having Using Following " +
  "Similarly Specifically Particularly Especially Importantly Likewise Nevertheless Nonetheless Hence Meanwhile Subsequently Previously Prior Later Today Certain Various Numerous Our Ourselves Whereas Whenever Wherever Whatever Against Out Up Down Off Elsewhere Alongside Across Around Beyond Ultimately Lastly " +
  "January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
  "Item Items Note Notes Section Sections Form Article Articles Exhibit Table Tables Figure Appendix Annex Part Chapter Page Rule Rules Schedule Level Tier Topic Phase Fiscal FY FYE Q H Year Years Quarter"
).split(" ") as readonly string[];

/** Common words that texts capitalise: fine inside a name with a suffix, never a name of their own. */
export const genericWords = // the issuer and its bodies
  (
    "Company Companies Group Registrant Issuer Parent Board Directors Director Committee Audit Management Manager Managers Executive Executives Officer Officers President Chairman Chief Vice Senior Representative Chair Member Members " +
    "Employee Employees Shareholder Shareholders Stockholder Stockholders Investor Investors Customer Customers Supplier Suppliers Competitor Competitors Subsidiary Subsidiaries Affiliate Affiliates Partner Partners Depositary Trustee Agent Custodian Auditor Auditors Auditing " +
    "Meeting Assembly Council Secretary Secretariat Division Department Unit Units Segment Segments Business Businesses Headquarters Office Offices Staff Team Government Governments Congress Parliament Court Courts Tribunal Federal " +
    "Chairperson Chairwoman Founder Counsel Treasurer Compensation Nominating Governance Supervisory Corporate Functions Country " +
    // money, accounts, securities
    "Net Gross Total Other Current Non-current Noncurrent Long-term Short-term Revenue Revenues Sales Income Loss Losses Profit Profits Cost Costs Expense Expenses Earnings Cash Flow Flows Asset Assets Liability Liabilities Equity Goodwill Intangible Tangible " +
    "Property Plant Equipment Inventory Inventories Depreciation Amortization Impairment Tax Taxes Taxation Interest Dividend Dividends Capital Debt Loan Loans Bond Bonds Share Shares Stock Stocks Common Ordinary Preferred Class Series Option Options Warrant Warrants " +
    "Security Securities Fund Funds Trust Investment Investments Credit Facility Facilities Lease Leases Derivative Derivatives Hedge Hedges Foreign Currency Exchange Rate Rates Dollar Dollars Yen Euro Euros Pound Pounds Sterling Renminbi Yuan Won Shekel Shekels NIS RMB USD JPY EUR GBP " +
    "Consolidated Statement Statements Balance Sheet Sheets Financial Finance Fair Value Values Average High Low Period-end Comprehensive Retained Reserve Reserves Provision Provisions Receivable Receivables Payable Payables Working Adjusted Underlying Performance Results Review Prospects " +
    "Capitalization Indebtedness Offer Use Proceeds Reasons Risk Risks Factor Factors Operating Operations Operation Accounting Policies Policy Standard Standards Principles Convention Guideline Guidelines Principle Framework Recommendations " +
    // deeds and laws
    "Act Acts Law Laws Code Regulation Regulations Directive Ordinance Decree Order Constitution Treaty Protocol Convention Agreement Agreements Contract Contracts Plan Plans Program Programs Programme Scheme Project Projects Initiative Policy License Licence Licenses Patent Patents Trademark Trademarks " +
    "Merger Acquisition Acquisitions Transaction Transactions Offering Listing Placement Closing Date Time Amendment Indenture Charter Bylaws By-Laws Memorandum Association Circular Circulars Measures Provisional Catalogue Catalog List Notice Opinion Report Reports Annual Interim General Regular Extraordinary Meeting " +
    // business words
    "Internet Web Network Networks Online Digital Data Center Centers Centre Technology Technologies Information System Systems Service Services Solution Solutions Product Products Production Software Hardware Cloud Mobile Wireless Broadband Telecommunications Telecommunication Communications Communication " +
    "Energy Power Gas Oil Metal Metals Mineral Resources Chemical Chemicals Food Foods Health Healthcare Medical Logistics Freight Forwarding Supply Chain Transport Transportation Retail Consumer Marketing Brand Brands Market Markets Industry Industries Industrial Insurance Banking Estate Real Construction Engineering Research Development Innovation " +
    "Strategy Strategic Environment Environmental Social Sustainability Sustainable Climate Change Human Rights Quality Safety Privacy Protection Personal Cybersecurity Compliance Legal Regulatory Political Economic Economy Trade War Pandemic Crisis Opportunity Opportunities Growth Future Global International Domestic Regional National Local Public Private " +
    "Standard Premium Basic Advanced Express Post Parcel eCommerce E-commerce E-Commerce Commerce Platform Platforms User Users App Apps Site Sites Area Wide Virtual Operator Protocol Provider Version Model Series Type Division Design Manufacturing Factory Fab Fabs " +
    "Asset-backed Trading Day Month Monthly Daily Week Key Main Major Material Summary Overview Introduction Background Basis Scope Definition Definitions Number Numbers Percentage Amount Amounts Contents Index Discussion Analysis Disclosure Disclosures Description Details Appendix Glossary Chart Graph Source Sources Notes Unit " +
    "Employment Pension Benefit Benefits Award Awards Stewardship Engagement Manager Benchmark NAV Net Portfolio Holding Holdings Annualised Director's Directors' Chairman's Ordinary Resolution Resolutions AGM EGM Discount Dividend Objective Purpose Mission Vision Values Lessee Lessor Lessees Lessors Europe-wide " +
    "Christmas Easter Lunar Holy Christ God Bible Ramadan Hanukkah Olympic Olympics Great Recession Depression East West North South Hurricane Typhoon Earthquake English Latin " +
    "Return Returns Passive Holder Holders Lawsuit Registry Expert Experts Document Documents Reinsurers Insurers Franchising First Second Third Fourth Fifth Last Next Early Late Only Peer Adjacent Core Commercial Collateral Confidential Convertible Covered Critical Deposit Depositary Receipts Receipt Eligible Enterprise Entities Entity Established Expected Fees Gearing Guarantee Hong Kong-listed Job Judgment Labor Labour Land Limit Limitations Limited Liquidity Litigation Maximum Minimum Monetary New Old Ongoing Open Original Outlook Outstanding Owner Ownership Past Payment Payments Person Persons Price Prices Pricing Progress Prospectus Purchase Purchases Recent Reference Registration Reporting Requirements Restricted Sale School Secured Settlement Significant Single Source Special Spot State States Stage Substantial Support Tariff Tariffs Tender Terms Top Transfer Treasury Treatment Trend Trends Vehicle Voting Workforce " +
    // "Class B common stock", "Series D": the letter of a class of shares
    "B C D E F G"
  ).split(" ") as readonly string[];

/** Short forms in capitals that name no company: standards, units, techniques, offices. */
export const plainAcronyms = (
  "GAAP IFRS IAS IFRIC ASC ASU SFAS FAS EITF FIN OCI AOCI EPS EBIT EBITDA ROE ROIC ROA FCF NPV IRR ROI GDP GNP CPI VAT GST WACC LIBOR TIBOR SOFR EURIBOR TONA SHIBOR HIBOR CEO CFO COO CTO CIO CISO EVP SVP VP ADS ADSs ADR ADRs IPO SPAC M&A R&D SG&A Q&A P&L " +
  "IT ICT ISP ISPs ASP ATM ATMs LAN WAN VPN IP IPv DNS IX MVNO MVNE MNO LTE GSM CDMA ADSL DSL FTTH FTTx VoIP SNS AI IoT API APIs SaaS PaaS IaaS CPU GPU NAND NOR DRAM SRAM SSD SSDs CMOS MOS IC ICs LED LCD OLED OEM OEMs ODM ODMs EMS PC PCs TV TVs DVD USB HTML XML SQL ERP CRM SCM POS RFID GPS NFC " +
  "ESG CSR SDGs SDG GHG CO TCFD TNFD CSRD ESRS CSDDD KPI KPIs  LNG LPG CCS EV EVs HEV PHEV VIE VIEs WFOE PFIC CFC REIT REITs ETF ETFs NAV AIF AIFM AIFMD PRIIP KID ISA ISAs DTR FCA-approved ICFR SOX COSO HIPAA GDPR PIPL CCPA FCPA OFAC-listed EAR ITAR CFIUS-reviewed BIS-based FATCA CRS HFCAA HFCA " +
  "USPTO-registered COVID COVID-19 SARS MERS H1N1 HIV BC DC AD BBB AAA AA BB CCC B2B B2C C2C O2O DIY FAQ ID NA N/A TBD LTI STI LTIFR RSU RSUs PSU PSUs NOL NOLs OECD-based IQ EQ PR HR QA UV IR RF RFIC SiGe SOI MEMS TVS PPE HS HV AC DC-DC HQ FTE FTEs RMS ICS BCP BCM DR EDGAR SEDAR PFIC VAR VaR BPS bps"
).split(" ") as readonly string[];
