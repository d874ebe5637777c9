import CanonicalModel
import Records

/// A profile as far as it can be understood, beside the document that says so: a check can name the
/// place of whatever it finds.
package struct ProfileReading {
  package let file: String
  package let document: Document
  /// The partner as the profile names it.
  package let partner: String?
  package let exports: [ExportReading]
  /// Nothing where something is wrong with it.
  package let profile: Profile?
  /// In the order of the text.
  package let errors: [ProfileError]

  /// The exports as they are written: of one whose records state their kind, the first of its kinds
  /// stands for all.
  var written: [ExportReading] {
    exports.filter {
      $0.export.statements == nil || $0.export.recordKind == RecordKind.allCases.first
    }
  }
}

/// One export with its document.
package struct ExportReading {
  /// As it is written: that of an export whose records state their kind gets the kind behind it.
  package let id: String
  package let export: ExportVersion
  package let document: Document
  package let sources: [SourceReading]
  /// Whether all of it could be understood; else what seems to be missing may only be misspelt.
  package let isWhole: Bool
}

/// One source of a field with its document.
package struct SourceReading {
  package let source: FieldSource
  package let document: Document
}
