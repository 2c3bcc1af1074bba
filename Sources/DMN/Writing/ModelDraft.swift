// A DMN model that is to be written.

import FEEL
import FEELValues

/// A DMN model of input data and decision tables that is to be written.
package struct ModelDraft: Sendable {
    /// A name with its type.
    package struct Variable: Sendable {
        /// The name in FEEL.
        package let name: String
        /// What it holds.
        package let type: FEELType

        /// A name with its type.
        package init(_ name: String, _ type: FEELType) {
            self.name = name
            self.type = type
        }
    }

    /// A decision whose logic is a table.
    package struct Decision: Sendable {
        /// The name of its result.
        package let variable: Variable
        /// What it is called, for people.
        package let label: String
        /// The names of the input data and decisions that it reads.
        package let requires: [String]
        /// The table.
        package let table: DecisionTable

        /// A decision by a table that reads what is required.
        package init(_ variable: Variable, label: String, requires: [String], table: DecisionTable) {
            self.variable = variable
            self.label = label
            self.requires = requires
            self.table = table
        }
    }

    /// The name of the model.
    package let name: String
    /// Its namespace.
    package let namespace: String
    /// Data from outside.
    package let inputs: [Variable]
    /// Decisions, those that others read among them.
    package let decisions: [Decision]
    /// The name of each slot that the tables read.
    package let names: [Int: String]

    /// A model of tables over named slots.
    package init(
        name: String, namespace: String, inputs: [Variable], decisions: [Decision], names: [Int: String]
    ) {
        self.name = name
        self.namespace = namespace
        self.inputs = inputs
        self.decisions = decisions
        self.names = names
    }
}
