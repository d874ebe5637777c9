import Records

extension CanonicalField {
  static let intelligenceFields: [FieldDefinition] = [
    .date(.reportedOn, .intelligence, "reported on", "adroddwyd ar", "The day of the report."),
    .code(
      .gradingScheme, .intelligence, .gradingSchemes, "grading scheme", "cynllun graddio",
      "5x5x5 or 3x5x2; neither converts into the other without loss."),
    .code(
      .sourceEvaluation, .intelligence, .sourceEvaluations, "source evaluation",
      "gwerthusiad o'r ffynhonnell", "In the scheme it came in."),
    .code(
      .intelligenceEvaluation, .intelligence, .intelligenceEvaluations,
      "intelligence evaluation", "gwerthusiad o'r gudd-wybodaeth", "In the scheme it came in."),
    .code(
      .handlingCode, .intelligence, .handlingCodes, "handling code", "cod trin",
      "In the scheme it came in."),
    .text(
      .handlingConditions, .intelligence, "handling conditions", "amodau trin",
      "What the handling code demands."),
    .text(
      .sanitisedText, .intelligence, "sanitised text", "testun wedi'i lanhau",
      "What may be shared."),
    .text(
      .sourceText, .intelligence, "source text", "testun y ffynhonnell",
      "Kept apart: it may say who the source is."),
    .text(
      .sourceReference, .intelligence, "source reference", "cyfeirnod y ffynhonnell",
      "Stands for the source; never in sanitised text."),
    .code(
      .isAnonymousSource, .intelligence, .yesNo, "anonymous source", "ffynhonnell ddienw",
      "Such as Crimestoppers."),
    .text(
      .originalGrade, .intelligence, "original grade", "gradd wreiddiol",
      "Before a conversion from one scheme to the other.", isSensitive: false),
    .code(
      .isGradeConverted, .intelligence, .yesNo, "grade converted", "gradd wedi'i throsi",
      "Whether the grade was carried over from the other scheme."),
    .code(
      .convertedSourceEvaluation, .intelligence, .sourceEvaluations,
      "source evaluation, converted", "gwerthusiad o'r ffynhonnell, wedi'i drosi",
      "How a 5x5x5 code reads in 3x5x2; unknown for C, of which only the originator can say."),
    .code(
      .convertedIntelligenceEvaluation, .intelligence, .intelligenceEvaluations,
      "intelligence evaluation, converted", "gwerthusiad o'r gudd-wybodaeth, wedi'i drosi",
      "How a 5x5x5 code reads in 3x5x2; the original stays beside it."),
    .code(
      .convertedHandlingCode, .intelligence, .handlingCodes, "handling code, converted",
      "cod trin, wedi'i drosi",
      "How a 5x5x5 code reads in 3x5x2; where the original is 4, C means the originator only."),
    .date(
      .disseminatedOn, .intelligence, "disseminated on", "lledaenwyd ar", "When it was shared."),
    .date(
      .lastEvaluatedOn, .intelligence, "last evaluated on", "gwerthuswyd ddiwethaf ar",
      "When somebody last looked at its worth."),
    .date(
      .intelligenceReviewOn, .intelligence, "review on", "adolygu ar", "When it is looked at again."
    ),
  ]

  static let supportFields: [FieldDefinition] = [
    .code(
      .supportProvider, .support, .supportProviders, "support provider", "darparwr cymorth",
      "The organisation that supports."),
    .date(
      .contactedOn, .support, "contacted on", "cysylltwyd ar", "First contact with the person."),
    .date(
      .supportStartedOn, .support, "support started on", "dechreuodd y cymorth ar",
      "Not a referral's day."),
    .date(
      .supportEndedOn, .support, "support ended on", "daeth y cymorth i ben ar", "When it ended."),
    .text(
      .supportType, .support, "support type", "math o gymorth", "As stated.", isSensitive: false),
    .code(
      .referredOnwardTo, .support, .firstResponders, "referred onward to", "atgyfeiriwyd ymlaen at",
      "The first responder that was asked to refer."),
    .date(
      .referredOnwardOn, .support, "referred onward on", "atgyfeiriwyd ymlaen ar",
      "When it was asked."),
    .date(.maracHeldOn, .marac, "MARAC held on", "cynhaliwyd MARAC ar", "The meeting's day."),
    .text(
      .maracReferrer, .marac, "referred to MARAC by", "atgyfeiriwyd at MARAC gan", "The agency.",
      isSensitive: false),
    .text(
      .maracActions, .marac, "MARAC actions", "camau MARAC", "What was agreed.", isRepeated: true),
    .date(.requestedOn, .exchange, "requested on", "gofynnwyd ar", "The day of the request."),
    .text(
      .requester, .exchange, "requested by", "gofynnwyd gan", "The agency.", isSensitive: false),
    .text(
      .exchangeCriterion, .exchange, "criterion", "maen prawf", "What was asked about."),
    .text(
      .exchangePartner, .exchange, "partner asked", "partner a holwyd",
      "The agency that was asked; a request to several has a record for each.", isSensitive: false),
    .date(.answeredOn, .exchange, "answered on", "atebwyd ar", "The day of the answer."),
    .code(
      .exchangeAnswer, .exchange, .exchangeAnswers, "answer", "ateb", "Hit, no hit or pending."),
    .date(
      .followedUpOn, .exchange, "followed up on", "dilynwyd i fyny ar",
      "When the detail behind a hit was exchanged."),
  ]

  static let sharingFields: [FieldDefinition] = [
    .text(
      .agreementID, .sharing, "agreement", "cytundeb", "The sharing agreement.", isSensitive: false),
    .code(
      .agreementType, .sharing, .agreementTypes, "agreement type", "math o gytundeb",
      "As the Wales Accord names them."),
    .date(
      .agreementStartsOn, .sharing, "agreement starts on", "daw'r cytundeb i rym ar",
      "Its first day."),
    .date(
      .agreementEndsOn, .sharing, "agreement ends on", "daw'r cytundeb i ben ar", "Its last day."),
    .code(
      .gateway, .sharing, .gateways, "legal gateway", "porth cyfreithiol", "The power to share."),
    .text(
      .lawfulBasis, .sharing, "lawful basis", "sail gyfreithlon",
      "In data-protection law, as cited.", isSensitive: false),
    .text(.purpose, .sharing, "purpose", "diben", "Why it is shared.", isSensitive: false),
    .text(.discloser, .sharing, "discloser", "datgelydd", "Who shares.", isSensitive: false),
    .text(.recipient, .sharing, "recipient", "derbynnydd", "Who receives.", isSensitive: false),
    .date(.disclosedOn, .sharing, "disclosed on", "datgelwyd ar", "When it was shared."),
    .code(
      .isPseudonymised, .sharing, .yesNo, "pseudonymised", "wedi'i ffugenwi",
      "Whether the partner says that nobody can be told from it."),
    .code(
      .protectiveMarking, .sharing, .markings, "protective marking", "marc gwarchodol",
      "GPMS up to 2014, GSC after."),
    .code(
      .onwardSharingAllowed, .sharing, .yesNo, "onward sharing allowed", "caniateir rhannu ymlaen",
      "Whether it may go further."),
    .date(
      .sharedOnwardOn, .sharing, "shared onward on", "rhannwyd ymlaen ar",
      "When the recipient passed it on."),
    .text(
      .sharedOnwardTo, .sharing, "shared onward to", "rhannwyd ymlaen â", "Who got it then.",
      isSensitive: false),
    .date(
      .retentionReviewOn, .sharing, "retention review on", "adolygu cadw ar",
      "When keeping it is looked at again."),
    .text(
      .agreementParties, .sharing, "parties to the agreement", "partïon i'r cytundeb",
      "Who signed it.", isSensitive: false, isRepeated: true),
  ]
}
