import CanonicalModel

/// What a record states; what a rule's source states is another thing and no matter of this module.
typealias Statement = CanonicalModel.Statement
