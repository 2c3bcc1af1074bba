// DMN takes decision tables, and DMN 1.5 models read from XML, gives decisions over FEEL.
