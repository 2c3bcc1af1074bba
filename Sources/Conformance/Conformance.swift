// Conformance takes the folder of the public DMN conformance suite, gives how many of its cases pass.
