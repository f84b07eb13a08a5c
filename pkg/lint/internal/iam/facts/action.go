package facts

// actions works out the rows about actions and resources.
func (b *builder) actions() {}
