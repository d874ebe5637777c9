import Records

extension CanonicalField {
  static let decisionFields: [FieldDefinition] = [
    .code(
      .competentAuthority, .decision, .competentAuthorities, "competent authority",
      "awdurdod cymwys", "Who decides."),
    .code(
      .previousCompetentAuthority, .decision, .competentAuthorities,
      "previous competent authority", "awdurdod cymwys blaenorol",
      "Who had the case before it was transferred."),
    .code(
      .reasonableGrounds, .decision, .decisionOutcomes, "reasonable grounds decision",
      "penderfyniad seiliau rhesymol", "The first decision on a referral."),
    .date(
      .reasonableGroundsOn, .decision, "reasonable grounds decided on",
      "penderfynwyd ar seiliau rhesymol ar", "The day of the first decision."),
    .text(
      .negativeReason, .decision, "reason for a negative decision",
      "rheswm dros benderfyniad negyddol", "A code set of late 2024.", isSensitive: false),
    .code(
      .conclusiveGrounds, .decision, .decisionOutcomes, "conclusive grounds decision",
      "penderfyniad seiliau terfynol", "The second decision."),
    .date(
      .conclusiveGroundsOn, .decision, "conclusive grounds decided on",
      "penderfynwyd ar seiliau terfynol ar", "The day of the second decision."),
    .code(
      .caseStatus, .decision, .caseStatuses, "case status", "statws yr achos",
      "Where the case stands."),
    .date(.statusOn, .decision, "status as of", "statws ar", "The day of the status."),
    .date(
      .recoveryEndsOn, .decision, "recovery period ends on", "daw'r cyfnod adfer i ben ar",
      "As stated, not computed."),
    .date(
      .withdrawnOn, .decision, "withdrawn on", "tynnwyd yn ôl ar", "When the case was withdrawn."),
    .code(
      .isWithdrawalInWriting, .decision, .yesNo, "withdrawn in writing",
      "tynnwyd yn ôl yn ysgrifenedig", "Or through the first responder."),
    .date(
      .reopenedOn, .decision, "reopened on", "ailagorwyd ar",
      "When a suspended or withdrawn case went on."),
    .date(
      .reconsiderationRequestedOn, .decision, "reconsideration requested on",
      "gofynnwyd am ailystyriaeth ar", "When it was asked for."),
    .integer(
      .reconsiderations, .decision, "reconsiderations", "ailystyriaethau",
      "How often a decision was looked at again."),
    .date(
      .disqualifiedOn, .decision, "disqualified on", "anghymhwyswyd ar",
      "Under NABA 2022 s. 63."),
    .text(
      .disqualificationGround, .decision, "ground of disqualification", "sail anghymhwyso",
      "Public order or bad faith.", isSensitive: false),
    .integer(
      .workingDaysToReasonableGrounds, .decision, "working days to reasonable grounds",
      "diwrnodau gwaith hyd at seiliau rhesymol", "As stated, not computed."),
  ]

  static let crimeFields: [FieldDefinition] = [
    .code(
      .recordingForce, .crime, .policeForces, "recording force", "heddlu sy'n cofnodi",
      "The force that recorded the crime."),
    .text(
      .crimeClass, .crime, "crime class", "dosbarth trosedd", "Home Office classification.",
      isSensitive: false),
    .code(
      .incidentCode, .crime, .incidentCodes, "incident code", "cod digwyddiad",
      "N200/01 to N200/06."),
    .date(.crimeRecordedOn, .crime, "crime recorded on", "cofnodwyd y drosedd ar", "By the force."),
    .date(
      .offenceStartedOn, .crime, "offence started on", "dechreuodd y drosedd ar",
      "As precise as known."),
    .date(
      .offenceEndedOn, .crime, "offence ended on", "daeth y drosedd i ben ar",
      "As precise as known."),
    .text(
      .crimeOutcome, .crime, "crime outcome", "canlyniad y drosedd", "As recorded.",
      isSensitive: false),
    .text(
      .cancellationReason, .crime, "reason for cancelling", "rheswm dros ddileu",
      "Why the crime was cancelled.", isSensitive: false),
    .code(
      .isSlaveryFlagged, .crime, .yesNo, "flagged as modern slavery",
      "wedi'i nodi fel caethwasiaeth fodern", "The force's own flag."),
    .code(
      .transferredToForce, .crime, .policeForces, "transferred to force",
      "trosglwyddwyd i heddlu", "The force that an N200/06 was passed to."),
  ]
}
