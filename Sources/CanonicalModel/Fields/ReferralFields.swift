import Records

extension CanonicalField {
  static let referralFields: [FieldDefinition] = [
    .code(
      .route, .referral, .routes, "route", "llwybr",
      "NRM referral, or duty-to-notify report of an adult who does not consent."),
    .code(
      .formVersion, .referral, .referralForms, "form", "ffurflen",
      "Which form the referral was made on, where the partner says so."),
    .date(
      .encounteredOn, .referral, "encountered on", "cyfarfuwyd ar",
      "When the first responder met the person."),
    .code(
      .nationOfEncounter, .referral, .nations, "nation of the encounter",
      "cenedl y cyfarfyddiad",
      "Where the person was met; the duty to notify is England's and Wales's."
    ),
    .date(
      .arrivedOn, .referral, "arrived in the UK on", "cyrhaeddodd y DU ar",
      "As precise as known."),
    .date(.referredOn, .referral, "referred on", "atgyfeiriwyd ar", "When the form was sent."),
    .date(
      .receivedOn, .referral, "received on", "derbyniwyd ar",
      "When the competent authority received it."),
    .code(
      .firstResponder, .referral, .firstResponders, "first responder", "ymatebydd cyntaf",
      "The organisation that referred."),
    .code(
      .firstResponderForce, .referral, .policeForces, "force as first responder",
      "heddlu fel ymatebydd cyntaf", "Never to be taken for the two below."),
    .code(
      .forceOfArea, .referral, .policeForces, "force of the area", "heddlu'r ardal",
      "In whose area the exploitation was."),
    .code(
      .forceSentTo, .referral, .policeForces, "force the case was sent to",
      "heddlu yr anfonwyd yr achos ato", "For recording and investigation."),
    .text(
      .firstResponderName, .referral, "first responder's name", "enw'r ymatebydd cyntaf",
      "The officer or worker."),
    .text(
      .firstResponderEmail, .referral, "first responder's email", "e-bost yr ymatebydd cyntaf",
      "Its domain is checked against the organisation."),
    .text(
      .firstResponderPhone, .referral, "first responder's phone", "ffôn yr ymatebydd cyntaf",
      "For questions about the referral."),
    .text(
      .alternativeContactEmail, .referral, "alternative contact", "cyswllt arall",
      "A second address at the first responder."),
    .code(
      .nation, .referral, .nations, "nation of the first responder",
      "cenedl yr ymatebydd cyntaf", "England, Wales, Scotland or Northern Ireland."),
    .code(
      .consentsToReferral, .referral, .yesNo, "consents to referral", "yn cydsynio i atgyfeirio",
      "An adult's informed consent; a child's is not asked, though the form fills in yes."),
    .date(.consentedOn, .referral, "consented on", "cydsyniwyd ar", "When consent was given."),
    .text(
      .consentMethod, .referral, "how consent was given", "sut y rhoddwyd cydsyniad",
      "In writing, by word of mouth, through an interpreter.", isSensitive: false),
    .date(
      .consentedAsAdultOn, .referral, "consented as an adult on", "cydsyniwyd fel oedolyn ar",
      "Consent of a person who turned 18 before the conclusive decision."),
    .text(
      .refusalReason, .referral, "reason for refusal", "rheswm dros wrthod",
      "Why an adult did not consent."),
    .code(
      .cooperatesWithAuthorities, .referral, .yesNo, "will co-operate with authorities",
      "yn barod i gydweithredu", "Asked apart from consent to referral."),
    .code(
      .wantsSupport, .referral, .yesNo, "wants support", "eisiau cymorth", "Adults in the NRM only."
    ),
    .code(
      .decisionContact, .referral, .decisionContacts, "who receives the decision",
      "pwy sy'n derbyn y penderfyniad", "The person or somebody else."),
    .code(
      .isSafeToEmail, .referral, .yesNo, "safe to email", "diogel e-bostio", "A tick per channel."),
    .code(.isSafeToPost, .referral, .yesNo, "safe to post", "diogel postio", "A tick per channel."),
    .code(
      .mayContactThirdParty, .referral, .yesNo, "third party may be contacted",
      "caniatâd i gysylltu â thrydydd parti", "The person's permission."),
    .code(
      .localAuthority, .referral, .councils, "local authority", "awdurdod lleol",
      "The council told of a child."),
    .text(
      .localAuthorityEmail, .referral, "local authority's email", "e-bost yr awdurdod lleol",
      "Of the contact there."),
    .text(
      .localAuthorityPhone, .referral, "local authority's phone", "ffôn yr awdurdod lleol",
      "Of the contact there."),
    .date(
      .guardianReferredOn, .referral, "referred to a guardian on", "atgyfeiriwyd at warcheidwad ar",
      "Independent Child Trafficking Guardian."),
    .date(
      .safeguardingReportedOn, .referral, "safeguarding report made on",
      "gwnaed adroddiad diogelu ar", "Under SSWBA 2014 s. 128 or s. 130."),
    .code(
      .isFirstChanceToReport, .referral, .yesNo, "first chance to report",
      "cyfle cyntaf i adrodd", "The form's question up to 2025-03-30."),
    .code(
      .hasReportedBefore, .referral, .yesNo, "has reported before", "wedi adrodd o'r blaen",
      "The form's question since 2025-03-31, under the same key as the one above."),
    .text(
      .whyReportedNow, .referral, "why reported now", "pam adrodd nawr",
      "In the form since February 2023."),
    .code(
      .isReportedToPolice, .referral, .yesNo, "reported to police", "adroddwyd i'r heddlu",
      "Whether the police know."),
    .text(
      .interviewDetails, .referral, "interview", "cyfweliad",
      "Where and how the person was interviewed; in the form since February 2023."),
    .text(
      .professionalInsight, .referral, "professional insight", "barn broffesiynol",
      "The responder's own view; in the form since March 2025."),
    .code(
      .hasCredibilityConcern, .referral, .yesNo, "credibility concern", "pryder am hygrededd",
      "The form calls it evidence of dishonesty up to March 2026."),
    .code(
      .areProfessionalsInvolved, .referral, .yesNo, "other professionals involved",
      "gweithwyr eraill yn ymwneud", "In the form since February 2023."),
    .code(
      .areOtherVictimsInvolved, .referral, .yesNo, "other victims", "dioddefwyr eraill",
      "Whether there may be other victims."),
    .text(
      .narrative, .referral, "narrative", "naratif", "What happened, in the responder's words."),
    .text(
      .operationName, .referral, "operation", "ymgyrch", "The police operation.",
      isSensitive: false),
  ]
}
