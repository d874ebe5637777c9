import Records

extension Statements {
  /// `TIM`: numbers from 1201 to 1299 of each source.
  static let time: [Statement] = [
    .decisionWithinFiveDays, .calendarHasSpecials, .secondDecisionsAreSlow, .waitIsMeasured,
    .crimeIsRecordedInADay,
  ]
}

extension Statement {
  static let decisionWithinFiveDays = Statement(
    .childPilot, 1201, .should,
    en: "Reasonable grounds are decided within five working days of receipt, where possible.",
    cy: "Penderfynir ar seiliau rhesymol o fewn pum diwrnod gwaith i'w derbyn, lle bo modd.")

  static let calendarHasSpecials = Statement(
    .bankHolidays, 1201, .fact,
    en: """
      England and Wales have bank holidays of their own, and some of one year alone; Scotland and \
      Northern Ireland have others.
      """,
    cy: """
      Mae gan Gymru a Lloegr eu gwyliau banc eu hunain, a rhai un flwyddyn yn unig; mae gan yr \
      Alban a Gogledd Iwerddon rai eraill.
      """)

  static let secondDecisionsAreSlow = Statement(
    .auditReport, 1201, .fact,
    en: "Two thirds of conclusive grounds decisions took longer than 90 days in 2016 to 2017.",
    cy: """
      Cymerodd dau draean o'r penderfyniadau seiliau terfynol fwy na 90 diwrnod yn 2016 i 2017.
      """)

  static let waitIsMeasured = Statement(
    .domainKnowledge, 1201, .fact, .recalled,
    en: "No source limits the wait for a first decision; 30 days are a measure of this project.",
    cy: """
      Nid oes ffynhonnell sy'n cyfyngu'r aros am benderfyniad cyntaf; mesur y prosiect hwn yw 30 \
      diwrnod.
      """)

  static let crimeIsRecordedInADay = Statement(
    .domainKnowledge, 1202, .must, .recalled,
    en: "A crime is recorded within 24 hours of its report, since April 2015; before, 72 hours.",
    cy: "Cofnodir trosedd o fewn 24 awr i'w hadrodd, ers Ebrill 2015; cyn hynny, 72 awr.")
}
