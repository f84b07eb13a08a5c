package cluster

import (
	"maps"
	"slices"
	"strconv"
)

// divideKustomizations forms a scope of every kustomization that nothing else deploys, and adds to
// reached what these take in.
func (p *project) divideKustomizations(reached *closure) []Scope {
	included := newSet(len(p.kustomizations))
	for number, k := range p.kustomizations {
		for _, other := range p.resolve(k).units {
			if other != number {
				included.add(other)
			}
		}
	}
	var scopes []Scope
	c := p.newClosure()
	build := func(number int, root bool) {
		c.reset()
		c.kustomization(number)
		c.settle()
		// What Flux or Argo CD objects among the resources deploy is on the cluster, too.
		c.incomplete = c.incomplete || len(c.met) > 0 || !root
		reached.join(c)
		if len(c.members) > 0 {
			scopes = append(scopes, c.scope("kustomization "+p.kustomizations[number].directory))
		}
	}
	// After the roots, what is left goes round in a circle, or only a component includes it.
	for _, root := range []bool{true, false} {
		for number, k := range p.kustomizations {
			if !k.component && !reached.kustomizations.has(number) && included.has(number) != root {
				build(number, root)
			}
		}
	}
	return scopes
}

// divideDeliveries forms a scope of what Flux and Argo CD bring to each cluster, and tells what
// all these take in.
func (p *project) divideDeliveries() (scopes []Scope, reached *closure) {
	d := dispatch{project: p, closures: map[string]*closure{}, done: map[visit]bool{}}
	nested := p.nested()
	ran := map[*placed]bool{}
	// After those that nothing deploys, what is left goes round in a circle.
	for _, circles := range []bool{false, true} {
		for _, one := range p.placed {
			if nested[one] == circles && !ran[one] {
				for _, each := range d.run(p.home(one), one) {
					ran[each] = true
				}
			}
		}
	}
	reached = p.newClosure()
	for _, name := range slices.Sorted(maps.Keys(d.closures)) {
		c := d.closures[name]
		reached.join(c)
		if len(c.members) > 0 {
			scopes = append(scopes, c.scope(name))
		}
	}
	return scopes, reached
}

// nested are the deliveries that other deliveries deploy: Flux Kustomizations below the path of
// flux bootstrap, the apps of an app of apps
// (https://argo-cd.readthedocs.io/en/stable/operator-manual/cluster-bootstrapping/).
func (p *project) nested() map[*placed]bool {
	met := map[originKey][]*placed{}
	nested := map[*placed]bool{}
	c := p.newClosure()
	for _, one := range p.placed {
		for _, from := range one.origins {
			inside, ok := met[from.key()]
			if !ok {
				c.reset()
				c.deploy(from)
				inside = c.met
				met[from.key()] = inside
			}
			for _, other := range inside {
				if other != one {
					nested[other] = true
				}
			}
		}
	}
	return nested
}

// home names the cluster that a delivery stands on, where no other delivery brings it there.
func (p *project) home(one *placed) string {
	if one.argo {
		return "Argo CD in " + p.entryOf(one.file)
	}
	return "Flux " + p.entryOf(one.file)
}

// dispatch follows deliveries to their clusters.
type dispatch struct {
	project *project
	// closures are what each cluster gets, by the cluster's name.
	closures map[string]*closure
	done     map[visit]bool
}

// visit is a delivery at work on a cluster.
type visit struct {
	cluster  string
	delivery *placed
}

// run deploys a delivery that stands on a cluster, and the deliveries in what it deploys. It
// returns all that it ran.
func (d *dispatch) run(cluster string, one *placed) []*placed {
	var ran []*placed
	for todo := []visit{{cluster, one}}; len(todo) > 0; {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		v.cluster = d.target(v)
		if d.done[v] {
			continue
		}
		d.done[v] = true
		ran = append(ran, v.delivery)
		c := d.closures[v.cluster]
		if c == nil {
			c = d.project.newClosure()
			d.closures[v.cluster] = c
		}
		c.deliver(v.delivery.delivery)
		for _, next := range c.met {
			todo = append(todo, visit{v.cluster, next})
		}
		c.met = nil
	}
	return ran
}

// target names the cluster that a delivery deploys to. Argo CD's clusters are known by address or
// name, the remote clusters of Flux by what holds the access to them, and an unknown cluster is
// like no other.
func (d *dispatch) target(v visit) string {
	one := v.delivery
	switch {
	case one.somewhere:
		return "an unknown cluster, delivery " + strconv.Itoa(one.number) + " of " + one.file
	case one.target == "":
		return v.cluster
	case one.argo:
		return "Argo CD cluster " + one.target
	}
	return "Flux " + d.project.entryOf(one.file) + ", " + one.target
}
