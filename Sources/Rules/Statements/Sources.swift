import Records

// The documents that statements come from. A number is never used again; those that are missing
// here were read, and nothing rests on them.

extension Source {
  // MARK: - The form, its lists and its guidance

  static let onlineForm = Source(
    "S01", "Home Office online NRM form, 2018–2026", by: "Home Office",
    "source code of 2018-09 to 2026-04", at: "https://github.com/UKHomeOffice/modern-slavery")
  static let promptSheet = Source(
    "S02", "Prompt sheet for the online NRM form", by: "Home Office",
    "versions of 2019-04-29, 2019-09-19, 2023-05-15 and 2026-04-27",
    at: "https://github.com/UKHomeOffice/modern-slavery")
  static let responderToolkit = Source(
    "S03", "First responder toolkit for England and Wales (Home Office)", by: "Home Office",
    "version 2, April 2026", at: "https://github.com/UKHomeOffice/modern-slavery")
  static let organisationList = Source(
    "S04", "Home Office list of organisations of the online NRM form", by: "Home Office",
    "2019-02 to 2022-03", at: "https://github.com/UKHomeOffice/ms-organisations")
  static let nationalityList = Source(
    "S05", "Home Office list of nationalities of the online NRM form", by: "Home Office",
    "undated", at: "https://github.com/UKHomeOffice/ms-nationalities")
  static let emailDomains = Source(
    "S06", "Home Office list of e-mail domains of first responders", by: "Home Office",
    "undated", at: "https://github.com/UKHomeOffice/ms-email-domains")
  static let caseworkSchema = Source(
    "S07", "Home Office casework schema of the online NRM form", by: "Home Office",
    "undated", at: "https://github.com/UKHomeOffice/ms-schema")
  static let adultGuidance = Source(
    "S16", "NRM guidance for adults in England and Wales (Home Office)", by: "Home Office",
    "October 2024",
    at: """
      https://gov.uk/government/publications/support-for-victims-of-human-trafficking
      """)
  static let statutoryGuidance = Source(
    "S17", "Modern slavery statutory guidance (Home Office)", by: "Home Office",
    "versions 2.3, 3.8 and 3.11",
    at: """
      https://www.gov.uk/government/publications/\
      modern-slavery-how-to-identify-and-support-victims
      """)
  static let paperForm = Source(
    "S22", "NRM form for England and Wales, adult version, and its notes", by: "Home Office",
    "2015", at: "https://docsbay.net/doc/417112/")
  static let policePractice = Source(
    "S23", "National Referral Mechanism, authorised professional practice",
    by: "College of Policing", "undated",
    at: """
      https://www.app.college.police.uk/app-content/\
      major-investigation-and-public-protection/modern-slavery/national-referral-mechanism/
      """)
  static let childPilot = Source(
    "S27", "Guidance on devolved decision-making for child victims of modern slavery",
    by: "Home Office", "version 6.0, and the pilot annex of November 2023",
    at: """
      https://gov.uk/government/publications/\
      piloting-devolving-decision-making-for-child-victims-of-modern-slavery
      """)
  static let enforcementAuthority = Source(
    "S28", "Answers and inspection on the Immigration Enforcement Competent Authority",
    by: "House of Lords; ICIBI", "2021 to 2024",
    at: "https://parallelparliament.co.uk/question/HL4899/")
  static let guardianGuidance = Source(
    "S57", "Interim guidance for Independent Child Trafficking Guardians", by: "Home Office",
    "undated",
    at: """
      https://gov.uk/government/publications/\
      child-trafficking-advocates-early-adopter-sites
      """)
  static let authorityGuidance = Source(
    "S58", "Guidance for the competent authorities, an extract", by: "Home Office", "2017",
    at: "https://seftonlscb.safeguardingpolicies.org.uk/")

  // MARK: - Law, and what explains it

  static let modernSlaveryAct = Source(
    "S18", "Modern Slavery Act 2015", by: "UK Parliament", "2015 c. 30, ss. 51 and 52",
    at: "http://legislation.gov.uk/id/ukpga/2015/30/section/52")
  static let dutyCircular = Source(
    "S19", "Home Office circular 025/2015, duty to notify", by: "Home Office", "2015",
    at: """
      https://www.gov.uk/government/publications/\
      circular-025-2015-duty-to-notify-the-home-office-of-suspected-victims-of-modern-slavery
      """)
  static let dutyBodies = Source(
    "S20", "Duty to notify: the public authorities and the day", by: "Lancashire Safeguarding",
    "undated",
    at: """
      https://lancashiresafeguarding.org.uk/lancashire-safeguarding-adults/news/\
      modern-slavery-duty-to-notify
      """)
  static let helplineDuty = Source(
    "S21", "Modern Slavery Helpline, duty to notify", by: "Unseen", "undated",
    at: """
      https://www.modernslaveryhelpline.org/learn-more/frontline-professionals/\
      duty-to-notify
      """)
  static let recoveryStatement = Source(
    "S24", "Ministerial statement on modern slavery statutory guidance", by: "UK Parliament",
    "2022-12-13",
    at: """
      https://hansard.parliament.uk/commons/2022-12-13/debates/22121366000008/\
      ModernSlaveryStatutoryGuidance
      """)
  static let bordersAct = Source(
    "S26", "Nationality and Borders Act 2022, with its Explanatory Notes", by: "UK Parliament",
    "2022 c. 36, part 5",
    at: "https://legislation.gov.uk/ukpga/2022/36/notes/division/10/index.htm")

  // MARK: - Figures

  static let derivedTables = Source(
    "S08", "Home Office NRM statistics, tables of 2022 Q2 to 2023 Q4",
    by: "Home Office; humaniverse",
    "2023 Q4", at: "https://github.com/humaniverse/asylum")
  static let annualStatistics2023 = Source(
    "S09", "Home Office NRM and DtN statistics, end of year 2023", by: "Home Office", "2023",
    at: """
      https://www.gov.uk/government/statistics/\
      modern-slavery-nrm-and-dtn-statistics-end-of-year-summary-2023
      """)
  static let nationalStatistics2018 = Source(
    "S13", "NCA National Referral Mechanism statistics, end of year 2018",
    by: "National Crime Agency", "2019",
    at: "https://docslib.org/doc/4579793/national-referral-mechanism-statistics")
  static let researchFile = Source(
    "S14", "UK Data Service SN 8910, National Referral Mechanism", by: "UK Data Service",
    "15th edition, March 2025", at: "https://doc.ukdataservice.ac.uk/doc/8910/read8910.htm")
  static let auditReport = Source(
    "S33", "Reducing Modern Slavery", by: "National Audit Office", "December 2017",
    at: "https://www.nao.org.uk/press-release/reducing-modern-slavery/")
  static let committeeReport = Source(
    "S34", "Reducing Modern Slavery, HC 886", by: "Public Accounts Committee", "2018",
    at: """
      https://publications.parliament.uk/pa/cm201719/cmselect/cmpubacc/886/88607.htm
      """)

  // MARK: - Crime and intelligence

  static let crimeRecording = Source(
    "S29", "Independent Anti-Slavery Commissioner on crime recording", by: "the Commissioner",
    "2016",
    at: """
      http://www.antislaverycommissioner.co.uk/priorities/\
      priority-2-law-enforcement-criminal-justice/crime-recording/
      """)
  static let crimeQuestion = Source(
    "S30", "Parliamentary question 64264 on recorded modern slavery crime", by: "UK Parliament",
    "2017", at: "https://www.parallelparliament.co.uk/question/64264/slavery")
  static let incidentCodes = Source(
    "S31", "South Wales Police on N200 incidents, freedom of information", by: "South Wales Police",
    "2019", at: "https://www.whatdotheyknow.com/request/modern_slavery_incidents_22")
  static let intelligenceNetwork = Source(
    "S38", "Government Agency Intelligence Network", by: "ROCU Yorkshire and the Humber", "undated",
    at: """
      https://www.yhrocu.org.uk/departments/government-agency-intelligence-network-gain/
      """)
  static let fiveByFive = Source(
    "S39", "How to complete a 5x5x5 form", by: "published force guidance", "2010",
    at: "https://abcdocz.com/doc/180872/how-to-complete-a-5x5x5-form-and-relevant")
  static let threeByFive = Source(
    "S40", "The 3x5x2 intelligence report and its change-over", by: "practitioners' notes", "2017",
    at: """
      http://www.hsmtraining.com/blog/2017/2/14/\
      assessing-the-source-of-intelligence-in-intelligence-reports
      """)
  static let gwentProtocol = Source(
    "S47", "Gwent protocol under s. 115 of the Crime and Disorder Act 1998",
    by: "Crown Prosecution Service; Gwent", "undated",
    at: "http://www.cps.gov.uk/publications/agencies/dv/gwent_info.html")
  static let welshAccord = Source(
    "S48", "Wales Accord on the Sharing of Personal Information", by: "WASPI", "version 5, 2018",
    at: "https://www.waspi.gov.wales/framework-documentation/")

  // MARK: - Standards of data

  static let caseDataStandard = Source(
    "S42", "Human Trafficking Case Data Standard", by: "International Organization for Migration",
    "version 2.0, 2021-12-24", at: "https://github.com/UNMigration/HTCDS")
  static let collaborativeCodebook = Source(
    "S43", "CTDC Global Synthetic Dataset, codebook",
    by: "Counter Trafficking Data Collaborative", "version 2, February 2024",
    at: "https://github.com/madiforman/CTDC_analysis")
  static let personRecord = Source(
    "S45", "HMPPS person record (Ministry of Justice)", by: "Ministry of Justice", "undated",
    at: "https://github.com/ministryofjustice/hmpps-person-record")
  static let bankHolidays = Source(
    "S46", "Bank holidays of England and Wales", by: "Government Digital Service", "2012 to 2028",
    at: "https://github.com/alphagov/frontend")
  static let authorityNames = Source(
    "S55", "mySociety, UK local authority names and codes", by: "mySociety", "undated",
    at: "https://github.com/mysociety/uk_local_authority_names_and_codes")

  static let commaSeparated = Source(
    "S60", "RFC 4180", by: "IETF", "2005", at: "https://www.rfc-editor.org/rfc/rfc4180")
  static let jsonFormat = Source(
    "S61", "RFC 8259", by: "IETF", "2017", at: "https://www.rfc-editor.org/rfc/rfc8259")
  static let internetJSON = Source(
    "S62", "RFC 7493 (I-JSON)", by: "IETF", "2015", at: "https://www.rfc-editor.org/rfc/rfc7493")
  static let utf8Format = Source(
    "S63", "RFC 3629", by: "IETF", "2003", at: "https://www.rfc-editor.org/rfc/rfc3629")
  static let utf16Format = Source(
    "S64", "RFC 2781", by: "IETF", "2000", at: "https://www.rfc-editor.org/rfc/rfc2781")
  static let xmlFormat = Source(
    "S65", "XML 1.0 (W3C)", by: "W3C", "fifth edition, 2008", at: "https://www.w3.org/TR/xml/")
  static let xmlNamespaces = Source(
    "S66", "Namespaces in XML 1.0 (W3C)", by: "W3C", "third edition, 2009",
    at: "https://www.w3.org/TR/xml-names/")
  static let lineJSON = Source(
    "S67", "NDJSON", by: "ndjson.org", "1.0.0", at: "https://github.com/ndjson/ndjson-spec")
  static let windows1252 = Source(
    "S68", "Windows-1252, Unicode mapping table", by: "Unicode Consortium", "1998",
    at: "https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT")
  static let webEncodings = Source(
    "S69", "WHATWG Encoding Standard", by: "WHATWG", "living standard",
    at: "https://encoding.spec.whatwg.org/")
  static let entityAttacks = Source(
    "S70", "XML External Entity Prevention Cheat Sheet", by: "OWASP", "undated",
    at: """
      https://cheatsheetseries.owasp.org/cheatsheets/\
      XML_External_Entity_Prevention_Cheat_Sheet.html
      """)
  static let formulaInjection = Source(
    "S71", "CWE-1236, formula elements in a CSV file", by: "MITRE", "undated",
    at: "https://cwe.mitre.org/data/definitions/1236.html")
  static let insuranceManual = Source(
    "S72", "National Insurance Manual, NIM39110", by: "HM Revenue and Customs", "as remembered",
    at: """
      https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
      """)
  static let healthDictionary = Source(
    "S73", "NHS Data Dictionary, NHS number", by: "NHS England", "as remembered",
    at: "https://www.datadictionary.nhs.uk/attributes/nhs_number.html")
  static let postcodeStandard = Source(
    "S74", "BS 7666, postcodes", by: "British Standards Institution", "as remembered")
  static let spreadsheets = Source(
    "S75", "Microsoft Excel, what it does to values", by: "Microsoft", "as remembered")

  static let countryCodes = Source(
    "S80", "ISO 3166, codes of countries", by: "ISO; Debian's iso-codes", "iso-codes 4.15",
    at: "https://salsa.debian.org/iso-codes-team/iso-codes")
  static let languageCodes = Source(
    "S81", "ISO 639, codes of languages", by: "ISO; Debian's iso-codes", "iso-codes 4.15",
    at: "https://salsa.debian.org/iso-codes-team/iso-codes")

  // MARK: - This project

  static let partnerProfile = Source(
    "S90", "The partner's profile", by: "the partner and its keeper",
    "the version that a report names")
  static let partnerSchema = Source(
    "S91", "The partner's own XML schema", by: "the partner", "the version that its profile names")
  static let readingLimits = Source(
    "S92", "docs/threat-model.md, limits of reading", by: "Cyson", "this version")
  static let sharingDesign = Source(
    "S93", "What a merged or published dataset promises", by: "Cyson", "this version")

  static let manifestSchema = Source(
    "S94", "schemas/drop.schema.json, the manifest of a drop", by: "Cyson", "this version")

  /// What people of the field know and nobody has looked up again.
  static let domainKnowledge = Source(
    "S99", "Domain knowledge", by: "practitioners", "as remembered")

  package static let all: [Source] = [
    onlineForm, promptSheet, responderToolkit, organisationList, nationalityList, emailDomains,
    caseworkSchema, derivedTables, annualStatistics2023, nationalStatistics2018, researchFile,
    adultGuidance,
    statutoryGuidance, modernSlaveryAct, dutyCircular, dutyBodies,
    helplineDuty, paperForm, policePractice, recoveryStatement, bordersAct,
    childPilot, enforcementAuthority, crimeRecording, crimeQuestion,
    incidentCodes, auditReport, committeeReport, intelligenceNetwork,
    fiveByFive, threeByFive, caseDataStandard, collaborativeCodebook, personRecord,
    bankHolidays, gwentProtocol, welshAccord, authorityNames,
    guardianGuidance, authorityGuidance, commaSeparated, jsonFormat,
    internetJSON, utf8Format, utf16Format, xmlFormat, xmlNamespaces, lineJSON, windows1252,
    webEncodings, entityAttacks, formulaInjection, insuranceManual, healthDictionary,
    postcodeStandard, spreadsheets, countryCodes, languageCodes, partnerProfile, partnerSchema,
    readingLimits, sharingDesign, manifestSchema,
    domainKnowledge,
  ]
}
