package facts

// grammar works out the rows about the language: elements, types, versions, variables, characters.
func (b *builder) grammar() {}
