package facts

// conditions works out the rows about conditions.
func (b *builder) conditions() {}
