extension Catalogue {
  /// What a competent authority decides, and in which order.
  static let decisions: [Rule] = [.reasonableGroundsBeforeReceipt]
}
